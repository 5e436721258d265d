import * as z from 'zod/mini';
import { turns } from './turns.ts';
import { lists, phrases } from './words-schema.ts';

/** The name under `slots` that stands for every price among the assumptions. */
export const PRICE = 'price';

/** What `intents/xx/_threads.yml` holds: what people say of the question before and its answer. */
export const threadWordsSchema = z.strictObject({
  /** Refines the question before, at the beginning or end of a text. */
  'follow-up': phrases,
  turns: lists(turns),
  /** Words for so many times what it was, by the number: `2: [double]`. */
  factors: z.record(z.string().check(z.refine((factor) => Number(factor) > 0)), phrases, {
    error: 'expected numbers above 0, each with its list of words',
  }),
  /** Words for the first, the second, … of what is offered. */
  ordinals: z.array(phrases),
  /** Words for a time so many months from the one asked about: `-3: [the quarter before]`. */
  shifts: z.optional(z.record(z.string().check(z.regex(/^-?\d+$/)), phrases)),
  /** What slots are called; `price` is every price that may be assumed. */
  slots: z.record(z.string(), phrases),
});

export type ThreadWords = z.infer<typeof threadWordsSchema>;
