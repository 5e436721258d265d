import type { Query } from '../../engine/query.ts';
import type { Bounded } from '../../quantity/range.ts';

/** What comes in wholes only. */
const PIECES: ReadonlySet<string> = new Set(['accelerators', 'servers', 'instances']);

/** What a sum of money gets at an exact price, in whole pieces: a part of one is not sold. */
export function wholeCount<R extends Bounded>(range: R, { budget }: Query): R {
  const { low, high, mid, unit } = range;
  if (budget === undefined || !PIECES.has(unit) || low !== high) return range;
  const whole = Math.floor(mid);
  return { ...range, low: whole, mid: whole, high: whole };
}
