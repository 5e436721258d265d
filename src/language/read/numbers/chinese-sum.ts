import { MOST_STEPS, type Sum } from './chinese-count.ts';
import { SCALES, UNITS } from './chinese-digits.ts';
import { STEPS } from './chinese-steps.ts';
import { add, multiply, type Part, zero } from './part.ts';

/** The number that begins at `at`, or goes on there after `digits` (the 3 of 3千5百); undefined when none does. */
export function readChineseSum(
  text: string,
  at: number,
  digits?: Part,
): (Part & { end: number; approximate: boolean; scales: readonly number[] }) | undefined {
  const sum: Sum = {
    end: at,
    total: zero,
    group: zero,
    pending: digits,
    unit: Infinity,
    approximate: false,
    counted: digits !== undefined,
    steps: 0,
  };
  while (sum.steps < MOST_STEPS && STEPS.some((step) => step(sum, text))) sum.steps++;
  if (sum.steps === 0) return undefined;
  // 两万五 is 25,000: a last digit counts the next unit down
  if (isOnePiece(sum, text))
    return { ...sum.total, end: sum.end - 1, approximate: sum.approximate, scales: [sum.unit] };
  const isShort = sum.pending !== undefined && sum.unit >= 100 && Number.isFinite(sum.unit);
  const last = multiply(sum.pending ?? zero, isShort ? sum.unit / 10 : 1);
  const scales = isShort ? [sum.unit] : scalesBefore(text, at, sum.end);
  return { ...add(add(sum.total, sum.group), last), end: sum.end, approximate: sum.approximate, scales };
}

/** 三万一张: thirty thousand for each; 三万一 alone is 31,000. */
function isOnePiece({ end, total, group, unit, pending }: Sum, text: string): boolean {
  const isOne = pending?.low === 1 && pending.high === 1 && text[end - 1] === '一';
  const isWhole = unit >= 1e4 && Number.isFinite(unit) && group.high === 0 && total.high > 0;
  return isOne && isWhole && PIECES.includes(text[end] ?? ' ');
}

/** What prices are for one of. */
const PIECES = '张块枚片颗卡台套柜个年月天日周季小度';

/** What a number ends with, multiplied, and its last character alone: 1e6 and 1e4 of 五百万. */
function scalesBefore(text: string, from: number, end: number): readonly number[] {
  let product = 1;
  for (let at = end - 1; at >= from; at--) {
    const factor = UNITS.get(text[at] ?? '') ?? SCALES.get(text[at] ?? '');
    if (factor === undefined) break;
    product *= factor;
  }
  const last = SCALES.get(text[end - 1] ?? '') ?? product;
  return product === 1 ? [] : [product, last];
}
