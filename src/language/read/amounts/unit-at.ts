import { isAsciiLetter } from '../text/characters.ts';
import type { Token } from './token.ts';

/** A unit's word; single letters only where they are written onto the number: `24h`, or by what follows: `540 W each`. */
export function unitOf(text: string, tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token?.meaning?.unit === undefined) return undefined;
  const after = tokens[at + 1];
  const marks = after?.meaning?.marks;
  const isOfThing = after?.meaning?.things.some(({ kind }) => kind === 'accelerator') === true;
  // "330 W each", "330 W, PUE 1.1", "a 700 W H100"; "330 w 10% off" is "with"
  const isEnd = after === undefined || ',;.·?!)'.includes(text[after.start] as string);
  const isWatts =
    token.meaning.unit === 'W' && (marks?.has('per') || marks?.has('each') || isEnd || isOfThing);
  return isLoneLetter(text, token) && !isWatts ? undefined : token.meaning.unit;
}

/** One letter that stands apart is no unit, but for hours: "8,760 h". */
export function isLoneLetter(text: string, { start, end, glued }: Token): boolean {
  return !glued && end - start === 1 && isAsciiLetter(text.charCodeAt(start)) && text[start] !== 'h';
}
