import { isAsciiWord, isDigit } from './characters.ts';
import { digitAt, isChineseDigit, SCALES, UNITS } from './chinese-digits.ts';
import { add, exactly, few, multiply, type Part, zero } from './part.ts';

/** More than any number takes; what goes on is another one. */
export const MOST_STEPS = 30;

/** A number as it is read: 三千五百亿 is (3 × 1000 + 5 × 100) × 10⁸. */
export interface Sum {
  end: number;
  /** Groups that have met their 万 or 亿. */
  total: Part;
  /** The group being read: 三千五百. */
  group: Part;
  /** A digit whose unit has not come yet. */
  pending: Part | undefined;
  /** The last unit or scale; infinite where a 零 or 多 has closed the count downwards. */
  unit: number;
  approximate: boolean;
  /** Whether a digit has been said: not of the 百万 of 每百万10美元. */
  counted: boolean;
  steps: number;
}

/** Each takes what stands at the end of a sum into it, or leaves both alone and says no. */
export const STEPS: readonly ((sum: Sum, text: string) => boolean)[] = [
  takeDigits,
  takeDigit,
  takeFew,
  takeUnit,
  takeScale,
  takePoint,
  takeMore,
  skipCounter,
];

/** The 3000 of 5亿3000万, the 5000 of 3万5000: what is left of a group is written in digits. */
function takeDigits(sum: Sum, text: string): boolean {
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
function takeDigit(sum: Sum, text: string): boolean {
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
function takeFew(sum: Sum, text: string): boolean {
  const next = text[sum.end + 1] ?? '';
  const isFew = text[sum.end] === '数' || text[sum.end] === '几';
  if (!isFew || sum.pending !== undefined || !(UNITS.has(next) || SCALES.has(next) || sum.group.high > 0))
    return false;
  sum.pending = few;
  sum.approximate = true;
  sum.end++;
  return true;
}

function takeUnit(sum: Sum, text: string): boolean {
  const unit = UNITS.get(text[sum.end] ?? '');
  if (unit === undefined || (sum.pending === undefined && sum.steps > 0)) return false;
  sum.group = add(sum.group, multiply(sum.pending ?? exactly(1), unit));
  sum.pending = undefined;
  sum.unit = unit;
  sum.end++;
  return true;
}

function takeScale(sum: Sum, text: string): boolean {
  const scale = SCALES.get(text[sum.end] ?? '');
  if (scale === undefined || text[sum.end - 1] === text[sum.end]) return false;
  const group = add(sum.group, sum.pending ?? zero);
  if (sum.steps > 0 && group.high === 0 && sum.total.high === 0) return false;
  // 亿 multiplies all before it (万亿), 万 only its own group
  const isWhole = scale === 1e8 || sum.total.high === 0;
  const counted = isWhole ? add(sum.total, group) : group;
  const value = multiply(counted.high === 0 ? exactly(1) : counted, scale);
  sum.total = isWhole ? value : add(sum.total, value);
  sum.group = zero;
  sum.pending = undefined;
  sum.unit = scale;
  sum.end++;
  return true;
}

/** 十二点五: the decimals, and 万 may follow. */
function takePoint(sum: Sum, text: string): boolean {
  const isPoint = text[sum.end] === '点' && isChineseDigit(text[sum.end + 1]);
  if (!isPoint || (sum.pending === undefined && sum.group.high === 0)) return false;
  let decimals = '0.';
  for (sum.end++; isChineseDigit(text[sum.end]) && decimals.length < MOST_STEPS; sum.end++)
    decimals += digitAt(text, sum.end);
  sum.pending = add(add(sum.group, sum.pending ?? zero), exactly(Number(decimals)));
  sum.group = zero;
  sum.unit = Infinity;
  return true;
}

/** 二十多: from twenty to thirty. 多少 asks. */
function takeMore(sum: Sum, text: string): boolean {
  const isMore = '多余来'.includes(text[sum.end] ?? ' ') && text[sum.end + 1] !== '少';
  if (!isMore) return false;
  const value = add(sum.group, sum.pending ?? zero);
  if (value.high === 0 && sum.total.high === 0) return false;
  const step = Number.isFinite(sum.unit) ? sum.unit : 10 ** Math.floor(Math.log10(Math.max(value.low, 1)));
  const upTo = ({ low, high }: Part): Part => ({
    low,
    mid: Math.sqrt(low * (high + step)),
    high: high + step,
  });
  if (value.high > 0) sum.pending = upTo(value);
  else sum.total = upTo(sum.total);
  sum.group = zero;
  sum.unit = Infinity;
  sum.approximate = true;
  sum.end++;
  return true;
}

/** 一个亿. */
function skipCounter(sum: Sum, text: string): boolean {
  if (text[sum.end] !== '个' || sum.pending === undefined || !SCALES.has(text[sum.end + 1] ?? ''))
    return false;
  sum.end++;
  return true;
}
