import type { Query } from '../../engine/query.ts';
import type { Bounded } from '../../quantity/range.ts';

/** What comes in wholes only. */
const PIECES: ReadonlySet<string> = new Set(['accelerators', 'servers', 'instances']);

/** Of what binary fractions leave behind no piece is made. */
const SLACK = 1e-9;

/** Pieces in wholes: of what a sum of money or a power is enough for, a part of one does not count; of what is needed, it does. */
export function wholeCount<R extends Bounded>(range: R, { budget, power }: Query): R {
  if (!PIECES.has(range.unit)) return range;
  const isLimited = budget !== undefined || power !== undefined;
  const whole = (value: number) =>
    isLimited ? Math.floor(value * (1 + SLACK)) : Math.ceil(value * (1 - SLACK));
  return { ...range, low: whole(range.low), mid: whole(range.mid), high: whole(range.high) };
}
