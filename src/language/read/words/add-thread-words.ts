import { each } from './add-words.ts';
import type { AddMeaning } from './meaning.ts';
import type { ThreadWords } from './thread-words.ts';
import type { Turn } from './turns.ts';

/** Teaches what a language says of the question before and its answer: `_threads.yml`. */
export function addThreadWords(words: ThreadWords, add: AddMeaning): void {
  for (const phrase of words['follow-up'])
    add(phrase, (draft) => {
      draft.followUp = true;
    });
  each(words.turns, (phrase, turn) =>
    add(phrase, (draft) => {
      draft.turns = new Set([...(draft.turns ?? []), turn as Turn]);
    }),
  );
  each(words.factors, (phrase, factor) =>
    add(phrase, (draft) => {
      draft.factor = Number(factor);
    }),
  );
  each(words.shifts, (phrase, months) =>
    add(phrase, (draft) => {
      draft.shift = Number(months);
    }),
  );
  words.ordinals.forEach((phrases, index) => {
    for (const phrase of phrases)
      add(phrase, (draft) => {
        draft.ordinal = index + 1;
      });
  });
  each(words.slots, (phrase, slot) =>
    add(phrase, (draft) => {
      draft.slots = [...new Set([...(draft.slots ?? []), slot])];
    }),
  );
}
