import { isDigit } from '../text/characters.ts';
import { exact, type Numeral } from './numeral.ts';

/** Just after digits. */
export function skipDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Just after digits that something joins: "1.2.3", "64/128/256". */
export function skipJoined(text: string, from: number, joint: '.' | '/'): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) || (text[end] === joint && isDigit(text.charCodeAt(end + 1)))) end++;
  return end;
}

/** A number that may be read in several ways, up to where it ends. */
export function unclearUntil(end: number): Numeral {
  return { ...exact(Number.NaN, end), unclear: true };
}
