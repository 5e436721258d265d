import { daysBetween } from '../../catalogue/dates.ts';
import { daysAfter, isoDay } from '../../quantity/days.ts';
import { lengthOf, type Period } from '../period.ts';
import { dayAfter } from './fiscal-calendar.ts';

/** Days a boundary of a fiscal time may lie off the calendar's that it counts for: half a quarter. */
const REACH = 46;

/** Days two spans may part or overlap and still follow one another: some companies write a week's end differently. */
const MISMATCH = 3;

/** Days of the shortest quarter: twelve weeks and some days, of years cut short. */
const SHORTEST = 80;

/** Thirteen weeks, one more or less, and some days: a quarter of a fiscal year. */
export function isQuarter(span: Period): boolean {
  const days = lengthOf(span) + 1;
  return days >= SHORTEST && days <= 100;
}

/** 52 or 53 weeks, or a calendar's twelve months. */
export function isYear(span: Period): boolean {
  const days = lengthOf(span) + 1;
  return days >= 350 && days <= 380;
}

/** Whether two spans are of one time: both their ends lie within a week of each other. */
export function isSameTime(one: Period, other: Period): boolean {
  return isWithinWeek(one.from, other.from) && isWithinWeek(one.to, other.to);
}

function isWithinWeek(one: string, other: string): boolean {
  return Math.abs(daysBetween(one, other)) <= 7;
}

/** The calendar's quarter that holds most of the days of a span. */
export function calendarQuarterOf({ from, to }: Period): Period {
  const middle = new Date((Date.parse(from) + Date.parse(to)) / 2);
  const first = Math.floor(middle.getUTCMonth() / 3) * 3;
  return {
    from: isoDay(Date.UTC(middle.getUTCFullYear(), first, 1)),
    to: isoDay(Date.UTC(middle.getUTCFullYear(), first + 3, 0)),
  };
}

/**
 * Spans end to end that make up a period, by quarters where they do, else by years; as many as there are from its start
 * on where neither reaches its end. A fiscal quarter counts to the calendar's that holds most of its days.
 */
export function chainOf<S extends Period>(spans: readonly S[], period: Period): S[] {
  const usable = spans.filter((span) => isQuarter(span) || isYear(span));
  const shortest = (some: readonly S[]) => byLength(some)[0];
  const longest = (some: readonly S[]) => byLength(some).at(-1);
  const quarters = chain(usable, period, shortest);
  const years = isWhole(quarters, period) ? quarters : chain(usable, period, longest);
  return isWhole(years, period) ? years : quarters;
}

function chain<S extends Period>(
  spans: readonly S[],
  period: Period,
  pick: (some: readonly S[]) => S | undefined,
): S[] {
  const inside = spans.filter(({ to }) => daysBetween(period.to, to) < REACH);
  const found: S[] = [];
  let next = pick(inside.filter(({ from }) => Math.abs(daysBetween(period.from, from)) < REACH));
  while (next !== undefined) {
    found.push(next);
    const begins = dayAfter(next.to);
    next = pick(inside.filter(({ from }) => Math.abs(daysBetween(begins, from)) <= MISMATCH));
  }
  return found;
}

function byLength<S extends Period>(spans: readonly S[]): S[] {
  return spans.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

/** Whether a chain reaches the end of the period. */
export function isWhole(chain: readonly Period[], period: Period): boolean {
  const last = chain.at(-1);
  return last !== undefined && daysBetween(last.to, period.to) <= REACH - 1;
}

/** The same time a year before. */
export function yearBefore({ from, to }: Period): Period {
  return { from: shiftYear(from), to: shiftYear(to) };
}

function shiftYear(day: string): string {
  const shifted = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return shifted.endsWith('-02-29') ? shifted.replace('-29', '-28') : shifted;
}

/** The calendar's quarters with at least half of their days in a period, oldest first. */
export function quartersIn({ from, to }: Period): Period[] {
  const quarters: Period[] = [];
  let quarter = calendarQuarterOf({ from, to: from });
  while (quarter.from <= to) {
    if (isInside(quarter, { from, to })) quarters.push(quarter);
    const next = dayAfter(quarter.to);
    quarter = calendarQuarterOf({ from: next, to: next });
  }
  return quarters;
}

/** The last of the calendar's quarters to end before a day. */
export function quarterBefore(day: string): Period {
  const { from } = calendarQuarterOf({ from: day, to: day });
  const last = daysAfter(from, -1);
  return calendarQuarterOf({ from: last, to: last });
}

/** The time itself, or the quarter that holds one too short to be a quarter: accounts know no months. */
export function quarterAround(period: Period): Period {
  return lengthOf(period) + 1 < SHORTEST ? calendarQuarterOf(period) : period;
}

function isInside(span: Period, { from, to }: Period): boolean {
  const middle = (Date.parse(span.from) + Date.parse(span.to)) / 2;
  return middle >= Date.parse(from) && middle <= Date.parse(to);
}
