import { isDigit } from '../text/characters.ts';
import { exact, type Numeral } from './numeral.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Nobody asks about more. */
const LARGEST = 40;

/** `10^25`, `10**25`, `10²⁵`. */
export function readPowerOfTen(text: string, at: number): Numeral | undefined {
  if (!text.startsWith('10', at)) return undefined;
  const from = at + 2 + (text[at + 2] === '^' ? 1 : text.startsWith('**', at + 2) ? 2 : 0);
  const isMarked = from > at + 2;
  let exponent = 0;
  let end = from;
  for (let digit = digitAt(text, end, isMarked); digit >= 0; digit = digitAt(text, end, isMarked)) {
    exponent = exponent * 10 + digit;
    end++;
  }
  if (end === from || exponent > LARGEST) return undefined;
  return exact(Number(`1e${exponent}`), end);
}

/** The power of ten that a number is times: `3.8 × 10^25`, `3x10²⁵`. */
export function powerAfter(text: string, at: number): Numeral | undefined {
  const sign = text[at] === ' ' ? at + 1 : at;
  if (!'x×*·'.includes(text[sign] ?? ' ')) return undefined;
  return readPowerOfTen(text, text[sign + 1] === ' ' ? sign + 2 : sign + 1);
}

function digitAt(text: string, at: number, isMarked: boolean): number {
  const code = text.charCodeAt(at);
  if (isMarked) return isDigit(code) ? code - 48 : -1;
  return Number.isNaN(code) ? -1 : SUPERSCRIPTS.indexOf(text[at] as string);
}
