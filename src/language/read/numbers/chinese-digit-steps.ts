import { isAsciiWord, isDigit } from '../text/characters.ts';
import type { Sum } from './chinese-count.ts';
import { digitAt, isChineseDigit, SCALES, UNITS } from './chinese-digits.ts';
import { exactly, few } from './part.ts';

/** The 3000 of 5亿3000万, the 5000 of 3万5000: what is left of a group is written in digits. */
export function takeDigits(sum: Sum, text: string): boolean {
  if (!sum.counted || !SCALES.has(text[sum.end - 1] ?? '') || sum.pending !== undefined) return false;
  let end = sum.end;
  while (isDigit(text.charCodeAt(end)) && end - sum.end <= GROUP) end++;
  const length = end - sum.end;
  if (length < 2 || length > GROUP || text[end] === '.' || isAsciiWord(text.charCodeAt(end))) return false;
  // 亿 goes on in 万; after 万 all four digits are written
  if (text[sum.end - 1] === '万' ? length < GROUP : text[end] !== '万') return false;
  sum.pending = exactly(Number(text.slice(sum.end, end)));
  sum.unit = Infinity;
  sum.end = end;
  return true;
}

/** Digits between one 万 and the next. */
const GROUP = 4;

/** 三; two neighbours are a range: 两三, 三五. */
export function takeDigit(sum: Sum, text: string): boolean {
  const digit = digitAt(text, sum.end);
  if (digit === undefined || sum.pending !== undefined) return false;
  // 每百万5美元
  if (!sum.counted && sum.steps > 0 && isDigit(text.charCodeAt(sum.end))) return false;
  if (digit === 0) {
    sum.unit = Infinity;
    sum.end++;
    return true;
  }
  sum.counted = true;
  const next = isChineseDigit(text[sum.end]) ? digitAt(text, sum.end + 1) : undefined;
  const isPair = next !== undefined && (next === digit + 1 || (digit === 3 && next === 5));
  sum.pending = isPair ? { low: digit, mid: Math.sqrt(digit * next), high: next } : exactly(digit);
  sum.end += isPair ? 2 : 1;
  return true;
}

/** 数十亿, 几百, 十几. */
export function takeFew(sum: Sum, text: string): boolean {
  const next = text[sum.end + 1] ?? '';
  const isFew = text[sum.end] === '数' || text[sum.end] === '几';
  if (!isFew || sum.pending !== undefined || !(UNITS.has(next) || SCALES.has(next) || sum.group.high > 0))
    return false;
  sum.pending = few;
  sum.approximate = true;
  sum.end++;
  return true;
}
