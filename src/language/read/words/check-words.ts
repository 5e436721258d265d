import type * as z from 'zod/mini';
import { checkShape } from '../../../catalogue/check-shape.ts';
import { lineOf } from '../../../catalogue/line-of.ts';
import { WordsError } from './words-error.ts';

/** A YAML file of words, parsed but not yet judged. */
export interface WordsFile {
  /** Relative to the folder of intents: `en/buy.yml`. */
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
}

/** A file's words, of the shape its schema says. Throws a `WordsError` with a line for each place that is not. */
export function checkWords<T extends z.ZodMiniType>(words: WordsFile, schema: T): z.infer<T> {
  refuseUnfilled(words);
  const problems = checkShape(words.file, words.data, schema);
  if (problems.length === 0) return words.data as z.infer<T>;
  throw new WordsError(problems.map(({ path, message }) => placed(words, path, message)).join('\n'));
}

/** The mark that `npm run new` leaves where something is still to be said. */
const UNFILLED = '# fill in';

function refuseUnfilled({ file, text }: WordsFile): void {
  if (!text.includes(UNFILLED)) return;
  const lines = text.split('\n').flatMap((line, index) => (line.includes(UNFILLED) ? [index + 1] : []));
  throw new WordsError(lines.map((line) => `${file}:${line} is still to be filled in`).join('\n'));
}

/** A `WordsError` about one place of a file. */
export function wordsError(words: WordsFile, path: readonly PropertyKey[], message: string): WordsError {
  return new WordsError(placed(words, path, message));
}

function placed({ file, text }: WordsFile, path: readonly PropertyKey[], message: string): string {
  return `${file}:${lineOf(text, path)} ${path.join('.')}: ${message}`;
}
