import * as z from 'zod/mini';
import { DATE } from './dates.ts';

/** What fact files are made of, with errors that say what to write instead. */
export const text = z
  .string({ error: required('text') })
  .check(z.minLength(1, 'empty: write it or leave the key out'));
export const texts = z.optional(z.array(text, { error: 'expected a list: [one, another]' }));
export const day = z
  .string({ error: required('a day such as 2026-11-24') })
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-24'));
export const date = z
  .string({ error: required("a date such as 2026-11-24, 2026-11 or '2026' (a year alone in quotes)") })
  .check(z.regex(DATE, "expected a date such as 2026-11-24, 2026-11 or '2026'"));
export const count = z.int({ error: required('a whole number') }).check(z.positive('expected one or more'));

/** What a whole file holds: keys and values, no others. */
export function fileOf<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: 'expected keys and values: see the other files of this folder' });
}

/** One of some words; the error names them all. */
export function oneOf<const Words extends readonly string[]>(...words: Words) {
  return z.enum(words, { error: required(`one of ${words.join(', ')}`) });
}

/** An error that tells a missing key from a wrong value. */
export function required(what: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined ? `missing: expected ${what}` : `expected ${what}`);
}
