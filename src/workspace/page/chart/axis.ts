/** The values an axis is marked at, from its end below to its end above. */
export interface Axis {
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Steps people count in. */
const STEPS = [1, 2, 2.5, 5, 10];

/** An axis from zero, or below where values are, to above the highest, marked at about `count` round values. */
export function axisFor(values: readonly number[], count = 4): Axis {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = most - least || 1;
  const magnitude = 10 ** Math.floor(Math.log10(span / count));
  const step = (STEPS.find((size) => size * magnitude * count >= span) ?? 10) * magnitude;
  const first = Math.floor(least / step);
  const last = Math.max(first + 1, Math.ceil(most / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { ticks, low: first * step, high: last * step };
}
