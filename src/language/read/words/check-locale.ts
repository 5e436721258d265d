import { assumptionKinds } from '../../../engine/assumptions.ts';
import { intents } from '../../../engine/index.ts';
import type { Locale } from '../../reading.ts';
import { checkTerms } from '../../speak/terms.ts';
import type { Numerals } from '../numbers/numeral.ts';
import { checkWords, type WordsFile, wordsError } from './check-words.ts';
import { withOwnNames } from './own-names.ts';
import { scheduleWordsSchema } from './schedule-words.ts';
import { strangeLists } from './shared-lists.ts';
import { ASSUMPTIONS } from './signs.ts';
import { PRICE, type ThreadWords, threadWordsSchema } from './thread-words.ts';
import type { LocaleWords } from './vocabulary.ts';
import { WordsError } from './words-error.ts';
import { type IntentWords, intentWordsSchema, type Words, wordsSchema } from './words-schema.ts';

/**
 * One language from its files, by name without the ending. Throws a `WordsError` where a file is missing, of the wrong
 * shape, or names an intent, a slot, a word, an assumption or a shared list that is not there.
 */
export function checkLocale(
  locale: Locale,
  files: ReadonlyMap<string, WordsFile>,
  numerals: Numerals | undefined,
): LocaleWords {
  if (numerals === undefined) {
    throw new WordsError(
      `${locale}/: no numbers for this language: add src/language/read/numerals-${locale}.ts`,
    );
  }
  const file = files.get('_words');
  if (file === undefined) throw new WordsError(`${locale}/_words.yml is missing`);
  const words = checkWords(file, wordsSchema);
  const threads = files.get('_threads');
  if (threads === undefined) throw new WordsError(`${locale}/_threads.yml is missing`);
  const schedules = files.get('_schedules');
  if (schedules === undefined) throw new WordsError(`${locale}/_schedules.yml is missing`);
  const terms = files.get('_terms');
  if (terms === undefined) throw new WordsError(`${locale}/_terms.yml is missing`);
  for (const code of Object.keys(words.currencies ?? {})) {
    if (!/^[A-Z]{3}$/.test(code))
      throw wordsError(file, ['currencies', code], 'expected an ISO code such as USD');
  }
  for (const time of Object.keys(words.dates.relative ?? {})) {
    if (!RELATIVE.test(time))
      throw wordsError(file, ['dates', 'relative', time], 'expected such as "year -1"');
  }
  for (const name of Object.keys(words.assumptions ?? {})) {
    if (assumptionKinds[name] === undefined)
      throw unknown(file, ['assumptions', name], name, Object.keys(assumptionKinds));
  }
  const spoken = [...files].filter(([name]) => !name.startsWith('_'));
  return {
    locale,
    numerals,
    words: withOwnNames(words, files.get('_replies')),
    threads: checkThreads(threads),
    schedules: checkWords(schedules, scheduleWordsSchema),
    terms: checkTerms(terms),
    intents: new Map(spoken.map(([id, one]) => [id, checkIntent(id, one, words)])),
  };
}

function checkThreads(file: WordsFile): ThreadWords {
  const threads = checkWords(file, threadWordsSchema);
  const known = new Set([...intents.flatMap(({ slots }) => Object.keys(slots)), PRICE]);
  for (const slot of Object.keys(threads.slots)) {
    if (!known.has(slot)) throw unknown(file, ['slots', slot], slot, [...known]);
  }
  return threads;
}

/** A unit of time and how many of them from now. */
const RELATIVE = /^((year|quarter|month|week|day)|fiscal-(year|quarter)) [+-]?\d$/;

function checkIntent(id: string, file: WordsFile, words: Words): IntentWords {
  const intent = intents.find((one) => one.id === id);
  if (intent === undefined)
    throw unknown(
      file,
      [],
      id,
      intents.map((one) => one.id),
    );
  const said = checkWords(file, intentWordsSchema);
  const { shared = {} } = words;
  const checkLists = (phrases: readonly string[] | undefined, path: readonly PropertyKey[]) => {
    phrases?.forEach((phrase, index) => {
      const [name] = strangeLists(phrase, shared);
      if (name !== undefined) throw unknown(file, [...path, index], name, Object.keys(shared));
    });
  };
  for (const list of ['strong', 'weak', 'with'] as const) checkLists(said.cues[list], ['cues', list]);
  const single = said.signs?.single;
  const ids = intents.map((one) => one.id);
  if (single !== undefined && !ids.includes(single)) throw unknown(file, ['signs', 'single'], single, ids);
  const slots = Object.keys(intent.slots);
  said.signs?.silent?.forEach((slot, index) => {
    const known = [...slots, ASSUMPTIONS];
    if (!known.includes(slot)) throw unknown(file, ['signs', 'silent', index], slot, known);
  });
  said.signs?.needs?.forEach((slot, index) => {
    if (!slots.includes(slot)) throw unknown(file, ['signs', 'needs', index], slot, slots);
  });
  for (const [slot, values] of Object.entries(said.words ?? {})) {
    const known = intent.slots[slot];
    if (known === undefined) throw unknown(file, ['words', slot], slot, Object.keys(intent.slots));
    const allowed = known.takes === 'topic' ? intents.map((one) => one.id) : (known.words ?? []);
    for (const [value, phrases] of Object.entries(values)) {
      checkLists(phrases, ['words', slot, value]);
      if (known.takes !== 'language' && !allowed.includes(value))
        throw unknown(file, ['words', slot, value], value, allowed);
    }
  }
  return said;
}

function unknown(
  file: WordsFile,
  path: readonly PropertyKey[],
  name: string,
  known: readonly string[],
): WordsError {
  return wordsError(file, path, `${name} is not one of ${known.join(', ')}`);
}
