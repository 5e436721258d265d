import { P10, P50, P90 } from './draws.ts';
import type { Estimate } from './estimate.ts';
import type { Range } from './range.ts';

type Interval = readonly [low: number, mid: number, high: number];

/** Draws are shared by an estimate, its line of working and the terms of later lines: each is looked at once. */
const intervals = new WeakMap<Float64Array, Interval>();

/** The 80 % interval of an estimate or of a line of working. */
export function rangeOf({ values, unit }: Pick<Estimate, 'values' | 'unit'>): Range {
  if (typeof values === 'number') return { low: values, mid: values, high: values, unit };
  let interval = intervals.get(values);
  if (interval === undefined) {
    interval = intervalOf(values);
    intervals.set(values, interval);
  }
  const [low, mid, high] = interval;
  return { low, mid, high, unit };
}

function intervalOf(values: Float64Array): Interval {
  const draws = values.slice();
  const mid = select(draws, P50, 0, draws.length - 1);
  return [select(draws, P10, 0, P50), mid, select(draws, P90, P50, draws.length - 1)];
}

/** The value of a rank, leaving smaller ones before it and larger ones behind (Hoare 1961, "Find"). */
function select(draws: Float64Array, rank: number, from: number, to: number): number {
  let [first, last] = [from, to];
  while (first < last) {
    const pivot = draws[rank] as number;
    let [left, right] = [first, last];
    while (left <= right) {
      while ((draws[left] as number) < pivot) left++;
      while ((draws[right] as number) > pivot) right--;
      if (left <= right) {
        const held = draws[left] as number;
        draws[left++] = draws[right] as number;
        draws[right--] = held;
      }
    }
    if (right < rank) first = left;
    if (rank < left) last = right;
  }
  return draws[rank] as number;
}
