import type { Answer } from './engine/answer.ts';
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
  readonly reading?: Reading;
  readonly answer?: Answer;
  readonly wording: Wording;
}

/** text → Query → Answer → words. */
export function ask(text: string, circumstances: Circumstances, language: Language, world: World): Reply {
  const reading = language.read(text, circumstances);
  if (reading.outcome !== 'understood' || reading.query === undefined) {
    const outcome = reading.outcome === 'understood' ? 'not-understood' : reading.outcome;
    return { outcome, locale: reading.locale, reading, wording: language.askBack(reading) };
  }
  const answer = answerQuery(reading.query, world);
  return {
    outcome: 'answered',
    locale: reading.locale,
    reading,
    answer,
    wording: language.speak(answer, reading.locale, reading),
  };
}

/** The same trip for a query that needs no reading: a button's. */
export function askAgain(query: Query, locale: Locale, language: Language, world: World): Reply {
  const answer = answerQuery(query, world);
  return { outcome: 'answered', locale, answer, wording: language.speak(answer, locale) };
}
