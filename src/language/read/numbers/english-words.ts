import { isAsciiLetter } from '../text/characters.ts';

/** The letters that begin at a place: no word of a number is longer than a dozen. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end)) && end - at < 12) end++;
  return text.slice(at, end);
}

/** Where the next word of a number begins: after one space or hyphen. */
export function nextWord(text: string, at: number): number | undefined {
  const separator = text[at];
  return (separator === ' ' || separator === '-') && isAsciiLetter(text.charCodeAt(at + 1))
    ? at + 1
    : undefined;
}

/** Where words end that may stand there one after the other. */
export function skipWords(text: string, at: number, words: readonly string[]): number {
  let end = at;
  for (const word of words) {
    const next = nextWord(text, end);
    if (next !== undefined && wordAt(text, next) === word) end = next + word.length;
  }
  return end;
}
