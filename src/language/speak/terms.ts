import * as z from 'zod/mini';
import { checkWords, type WordsFile } from '../read/words/check-words.ts';

const text = z.string().check(z.minLength(1));

/** What `intents/xx/_terms.yml` holds: words of an answer, by the key of what they name, what they mean, a better word, and what people call them who ask what it is. */
const termsSchema = z.record(
  z.string(),
  z.strictObject(
    { term: z.optional(text), said: z.optional(z.array(text)), means: text },
    { error: 'expected what it means, and perhaps a term' },
  ),
);

export type Terms = z.infer<typeof termsSchema>;

/** The terms of a file. Throws a `WordsError` that says what is wrong in which line. */
export function checkTerms(file: WordsFile): Terms {
  return checkWords(file, termsSchema);
}
