import { P10, P50, P90 } from './draws.ts';

/** The 10th, 50th and 90th percentile of draws: a number's 80 % interval and its median. */
export interface Interval {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** The interval of some draws, which stay as they are. */
export function intervalOf(values: Float64Array): Interval {
  const draws = values.slice();
  const mid = select(draws, P50, 0, draws.length - 1);
  return { low: select(draws, P10, 0, P50), mid, high: select(draws, P90, P50, draws.length - 1) };
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
