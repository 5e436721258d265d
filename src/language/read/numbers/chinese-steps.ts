import { MOST_STEPS, type Sum } from './chinese-count.ts';
import { takeDigit, takeDigits, takeFew } from './chinese-digit-steps.ts';
import { digitAt, isChineseDigit, SCALES, UNITS } from './chinese-digits.ts';
import { add, exactly, multiply, type Part, zero } from './part.ts';

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

/** 二十多: from twenty to thirty. 多少 asks, and 按1.1来 says how to reckon: 来 is said of round numbers. */
function takeMore(sum: Sum, text: string): boolean {
  const isMore = '多余来'.includes(text[sum.end] ?? ' ') && text[sum.end + 1] !== '少';
  if (!isMore) return false;
  const value = add(sum.group, sum.pending ?? zero);
  if (value.high === 0 && sum.total.high === 0) return false;
  const isRound = value.low % 10 === 0 && text[sum.end + 1] !== '算';
  if (text[sum.end] === '来' && !isRound) return false;
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
