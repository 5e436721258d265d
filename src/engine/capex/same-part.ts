import type { Spender } from '../companies/spender.ts';
import { lengthOf, type Period } from '../period.ts';

/** A time, and the earlier one it is set against. */
export interface TwoTimes {
  readonly period: Period;
  readonly versus: Period;
}

/** Days by which two times of one length may differ: leap years, years of 52 or 53 weeks. */
const DIFFERENCE = 8;

/** Whether two times are as long: half a year is not set against a whole one. */
export function isAsLong(one: Period, other: Period): boolean {
  return Math.abs(lengthOf(one) - lengthOf(other)) <= DIFFERENCE;
}

/**
 * Both times cut to what is reported of the later one, where it is still running and the other began on the same day of
 * its year; undefined where there is nothing to cut.
 */
export function samePart(spenders: readonly Spender[], { period, versus }: TwoTimes): TwoTimes | undefined {
  const reported = spenders.flatMap(({ state, accounts }) =>
    state === 'so-far' ? (accounts.at(-1)?.to ?? []) : [],
  );
  const [to] = reported.sort();
  const isAlike = isAsLong(period, versus) && period.from.slice(4) === versus.from.slice(4);
  if (to === undefined || !isAlike) return undefined;
  const years = Number(period.from.slice(0, 4)) - Number(versus.from.slice(0, 4));
  const before = `${Number(to.slice(0, 4)) - years}${to.slice(4)}`.replace('-02-29', '-02-28');
  return { period: { from: period.from, to }, versus: { from: versus.from, to: before } };
}
