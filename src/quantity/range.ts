import type { Standing } from './standing.ts';
import type { Unit } from './units.ts';

/** A quantity with its 80 % interval: `low` is the 10th percentile, `mid` the median, `high` the 90th. */
export interface Range {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly unit: Unit;
}

/** A range of which more is known: that it is only an end, or not to the last digit; how it is known. */
export interface Bounded extends Range {
  readonly bound?: 'at-least' | 'at-most' | 'about' | undefined;
  /** How it is known, where it is a maker's to disclose. */
  readonly standing?: Standing | undefined;
}

/** A range of one value. */
export function point(value: number, unit: Unit): Range {
  return { low: value, mid: value, high: value, unit };
}
