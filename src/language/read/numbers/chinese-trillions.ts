import { isDigit, isHan } from '../text/characters.ts';
import { readChineseSum } from './chinese-sum.ts';
import { readDigits } from './digits.ts';
import { type Numeral, numeralOf } from './numeral.ts';
import { add, multiply, type Part } from './part.ts';

const TRILLION = 1e12;

/**
 * 15兆, 1兆8000億: 10¹² where Traditional characters are written. In Simplified ones 兆 is as soon 10⁶, as it is before
 * the name of a unit everywhere (兆瓦): it is then no part of the number. `cased` is the text as it was written.
 */
export function withTrillions(text: string, cased: string, numeral: Numeral): Numeral | undefined {
  const { end, unclear, percent } = numeral;
  const at = text[end] === ' ' ? end + 1 : end;
  if (text[at] !== '兆' || unclear || percent || UNITS.includes(text[at + 1] ?? ' ')) return undefined;
  const rest = restAt(text, at + 1);
  if (rest === undefined && !isTraditional(text, cased, end)) return undefined;
  const value = multiply(numeral, TRILLION);
  const whole = rest === undefined ? value : add(value, rest);
  return { ...numeralOf(whole, rest?.end ?? at + 1), scales: [TRILLION] };
}

/** The 8000億 of 1兆8000億. */
function restAt(text: string, at: number): (Part & { readonly end: number }) | undefined {
  const digits = isDigit(text.charCodeAt(at)) ? readDigits(text, at) : undefined;
  const rest = readChineseSum(text, digits?.end ?? at, digits);
  return rest !== undefined && rest.high >= SMALLEST_REST && rest.high < TRILLION ? rest : undefined;
}

/** What begins the name of a unit that 兆 makes a million of: watts, hertz, bytes, bits. */
const UNITS = '瓦赫字位比帕焦';
/** 1兆5000億, and no 1兆 beside another number. */
const SMALLEST_REST = 1e8;

/** How far on either side Traditional characters are looked for. */
const REACH = 100;

function isTraditional(text: string, cased: string, at: number): boolean {
  const to = Math.min(text.length, at + REACH);
  for (let index = Math.max(0, at - REACH); index < to; index++)
    if (text[index] !== cased[index] && isHan(text.charCodeAt(index))) return true;
  return false;
}
