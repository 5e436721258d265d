import { addDates } from './add-dates.ts';
import { teachPhrase } from './apart-phrases.ts';
import type { Mark } from './marks.ts';
import type { AddMeaning, Counter } from './meaning.ts';
import type { SharedLists } from './shared-lists.ts';
import type { IntentWords, Words } from './words-schema.ts';

/** Teaches a language's common words: `_words.yml`. */
export function addWords(words: Words, add: AddMeaning): void {
  each(words.marks, (phrase, mark) =>
    add(phrase, (draft) => {
      draft.marks = new Set([...draft.marks, mark as Mark]);
    }),
  );
  each(words.units, (phrase, unit) =>
    add(phrase, (draft) => {
      draft.unit = unit;
    }),
  );
  each(words.rates, (phrase, unit) =>
    add(phrase, (draft) => {
      draft.rate = unit;
    }),
  );
  each(words.counters, (phrase, counter) =>
    add(phrase, (draft) => {
      draft.counter = counter as Counter;
    }),
  );
  each(words.assumptions, (phrase, name) =>
    add(phrase, (draft) => {
      draft.assumptions = [...new Set([...draft.assumptions, name])];
    }),
  );
  addCurrencies(words, add);
  addDates(words.dates, add);
  for (const phrase of words.beyond)
    add(phrase, (draft) => {
      draft.beyond = true;
    });
  for (const phrase of [...words.asides, ...words.filler.split(/\s+/).filter((word) => word !== '')])
    add(phrase, (draft) => {
      draft.filler = true;
    });
}

/** Teaches what people say when they ask for an intent: `<intent>.yml`. */
export function addIntentWords(
  intent: string,
  { cues, words }: IntentWords,
  shared: SharedLists,
  add: AddMeaning,
): void {
  for (const weight of ['strong', 'weak', 'with'] as const) {
    for (const written of cues[weight] ?? [])
      teachPhrase(written, intent, { intent, weight }, shared, add, (draft) => {
        draft.cues = [...draft.cues.filter((cue) => cue.intent !== intent), { intent, weight }];
      });
  }
  for (const [slot, values] of Object.entries(words ?? {})) {
    each(values, (written, value) => {
      const says = { intent, slot, value };
      teachPhrase(written, intent, says, shared, add, (draft) => {
        draft.words = [...draft.words, says];
      });
    });
  }
}

function addCurrencies({ currencies = {} }: Words, add: AddMeaning): void {
  for (const [code, money] of Object.entries(currencies)) {
    const { words, vague = [], thousands = [], tenths = [], hundredths = [], pairs = [] } = money;
    const teach = (phrases: readonly string[], worth: number, isVague: boolean) => {
      for (const phrase of phrases)
        add(phrase, (draft) => {
          draft.currency = { code, worth, vague: isVague };
        });
    };
    teach(words, 1, false);
    teach(vague, 1, true);
    teach(thousands, 1000, false);
    teach(tenths, 0.1, true);
    // 三分 is any money's where 三块 is
    teach(hundredths, 0.01, vague.length > 0);
    for (const phrase of pairs)
      add(phrase, (draft) => {
        draft.pair = code;
      });
  }
}

/** Teaches each phrase of each list with the key of its list. */
export function each(
  lists: Readonly<Partial<Record<string, readonly string[]>>> | undefined,
  teach: (phrase: string, key: string) => void,
): void {
  for (const [key, phrases] of Object.entries(lists ?? {})) {
    for (const phrase of phrases ?? []) teach(phrase, key);
  }
}
