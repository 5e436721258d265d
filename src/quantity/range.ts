import type { Unit } from './units.ts';

/** A quantity with its 80 % interval: `low` is the 10th percentile, `mid` the median, `high` the 90th. */
export interface Range {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly unit: Unit;
}

/** A range of which it is known that it is only an end, or not to the last digit. */
export interface Bounded extends Range {
  readonly bound?: 'at-least' | 'at-most' | 'about' | undefined;
}

/** A range of one value. */
export function point(value: number, unit: Unit): Range {
  return { low: value, mid: value, high: value, unit };
}
