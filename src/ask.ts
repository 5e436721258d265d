import type { Answer } from './engine/answer.ts';
import { checkQuery } from './engine/check-query.ts';
import { answerQuery } from './engine/index.ts';
import type { World } from './engine/intent.ts';
import type { Query } from './engine/query.ts';
import type { Language } from './language/language.ts';
import type { Circumstances, Locale, Reading } from './language/reading.ts';
import type { Wording } from './language/wording.ts';

/** A question's whole way: how it was read, what came out, and the reply in words. */
export interface Reply {
  readonly outcome: 'answered' | 'choices' | 'missing' | 'not-understood';
  readonly locale: Locale;
  readonly reading: Reading;
  readonly answer?: Answer;
  readonly wording: Wording;
}

/** text → Query → Answer → words. */
export function ask(text: string, circumstances: Circumstances, language: Language, world: World): Reply {
  const reading = language.read(text, circumstances);
  return reading.outcome === 'understood' && reading.query !== undefined
    ? answer(reading.query, reading, language, world)
    : askBack(reading, language);
}

/** The same trip for a query that needs no reading: a button's. */
export function askAgain(query: Query, locale: Locale, language: Language, world: World): Reply {
  const reading: Reading = { ...nothingRead, locale, query };
  return answer(query, reading, language, world);
}

function answer(query: Query, reading: Reading, language: Language, world: World): Reply {
  const { locale } = reading;
  const notes = checkQuery(query, world);
  if (notes.length > 0) return askBack({ ...reading, outcome: 'not-understood', notes }, language);
  const result = answerQuery(query, world);
  return {
    outcome: 'answered',
    locale,
    reading,
    answer: result,
    wording: language.speak(result, locale, reading),
  };
}

function askBack(reading: Reading, language: Language): Reply {
  const outcome = reading.outcome === 'understood' ? 'not-understood' : reading.outcome;
  return { outcome, locale: reading.locale, reading, wording: language.askBack(reading) };
}

const nothingRead = {
  ask: '',
  outcome: 'understood',
  read: [],
  choices: [],
  missing: [],
  ignored: [],
  notes: [],
} as const;
