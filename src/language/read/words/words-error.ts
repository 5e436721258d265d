/** Words of a language cannot be used. The message has a line for every problem: file, line, place, what to do. */
export class WordsError extends Error {
  override readonly name = 'WordsError';
}
