import type { Answer } from '../engine/answer.ts';
import type { Field, FieldValue } from './read/read-field.ts';
import type { Circumstances, Locale, Reading } from './reading.ts';
import type { Wording } from './wording.ts';
import type { Words } from './words.ts';

/** Both directions between people and the engine, for all languages of `intents/`. */
export interface Language {
  readonly locales: readonly Locale[];
  /** Understands a text in time linear in its length. Never throws. */
  read(ask: string, circumstances: Circumstances): Reading;
  /** Reads what somebody wrote in a field of a form, in any of the languages; `now` is the clock's day, ISO. */
  readField(text: string, field: Field, now: string): FieldValue;
  /** An answer in words; `reading` adds how the question was read and what was ignored. */
  speak(answer: Answer, locale: Locale, reading?: Reading): Wording;
  /** A question back, or why nothing was understood, in words. */
  askBack(reading: Reading): Wording;
  /** What a surface says by itself; a locale nobody speaks has the words of the first. */
  words(locale: Locale): Words;
}
