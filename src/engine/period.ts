import type { Figure } from '../catalogue/catalogue.ts';
import { daysBetween } from '../catalogue/dates.ts';

/** A time, both days included, ISO. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The time a figure speaks of: a forecast's own, else the one it was true over. */
export function periodOf({ about, from, asOf }: Figure): Period {
  return about ?? { from: from ?? asOf, to: asOf };
}

/** A calendar year. */
export function wholeYear(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The calendar years a time touches, in order. */
export function yearsIn({ from, to }: Period): readonly Period[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => wholeYear(first + at));
}

/** Days from the first to the last. */
export function lengthOf({ from, to }: Period): number {
  return daysBetween(from, to);
}

/** Days between the first and the last of the longest year: fifty-three weeks, and some days of a calendar's. */
const LONGEST_YEAR = 380;

/** Whether a time runs over more than one year: a path is asked for, not one figure. */
export function isSeveralYears(period: Period): boolean {
  return lengthOf(period) > LONGEST_YEAR;
}

/** A time as a cell of a table or a value of a note: `2024-01-01/2024-03-31`. */
export function timeOf({ from, to }: Period): string {
  return `${from}/${to}`;
}
