import type { ThingKind } from '../../../catalogue/catalogue.ts';
import { isMarked } from '../amounts/is-marked.ts';
import { bareQuantity, type Item, type Quantity } from '../amounts/item.ts';
import { hoursOf, isTimeUnit, type TimeUnit } from '../amounts/units.ts';
import { exactly } from '../numbers/part.ts';
import { type TimeSaid, takeTime } from './time-said.ts';

/** What is said of a time from one item on, up to but not including `next`. */
interface TimeAt {
  readonly said: TimeSaid;
  readonly next: number;
  /** Alone it says no time: "may", "early", a number that counts. */
  readonly isBare: boolean;
  /** It may be a length of time instead, and this long: 三月, 一季度. */
  readonly isVague: boolean;
  readonly length?: Quantity;
}

/** Takes the pieces of a time that stand beside each other. */
export function takeTimeAt(
  items: readonly Item[],
  at: number,
  text: string,
  now: string,
): TimeAt | undefined {
  const said: TimeSaid = {};
  let next = at;
  for (let index = at; index < items.length; index++) {
    if (said.year !== undefined && isMonthOfYear(items, index)) break;
    if (!takeTime(said, items, index, text)) {
      if (next === at || !isConnective(items[index] as Item, text) || index > next) break;
      continue;
    }
    next = index + 1;
  }
  if (next === at) return undefined;
  // "the March 2024 quarter" ends in that month
  const quarter = said.month !== undefined && said.day === undefined ? quarterAfter(items, next, text) : -1;
  if (quarter >= 0) {
    // "the June quarter 2026", "the March quarter of 2025"
    const following = items[quarter + 1];
    const year = quarter + (following !== undefined && isConnective(following, text) ? 2 : 1);
    const isDated = year < items.length && takeTime(said, items, year, text);
    const after = isDated ? year + 1 : quarter + 1;
    return { said: { ...said, quarterEnd: true }, next: after, isBare: false, isVague: false };
  }
  const isVague = mayBeLength(said, items, at);
  const length = isVague ? lengthOf(said, items[at] as Item) : undefined;
  return { said, next, isBare: isBare(said, items, at, now), isVague, ...(length && { length }) };
}

/** The "March 2024" of "2028 as of March 2024": a month with its own year. */
function isMonthOfYear(items: readonly Item[], at: number): boolean {
  const month = items[at]?.meaning?.date;
  if (month === undefined || !('month' in month)) return false;
  const { mid = 0, plain, counter } = items[at + 1]?.quantity ?? {};
  return plain === true && counter === undefined && mid >= FIRST_YEAR && mid < 2100;
}

/** Where "quarter" stands after a month, with a hyphen or without; -1 where it does not. */
function quarterAfter(items: readonly Item[], at: number, text: string): number {
  const { start = 0, end = 0 } = items[at] ?? {};
  const word = end - start === 1 && text[start] === '-' ? at + 1 : at;
  return items[word]?.meaning?.unit === 'quarter' ? word : -1;
}

/** What may stand between two pieces: a comma, a hyphen, "of"; 到 stands between two times. */
function isConnective({ meaning, start, end }: Item, text: string): boolean {
  if (meaning?.marks.has('to')) return end - start === 1 && text[start] === '-';
  const isMark = end - start === 1 && ",-'/".includes(text[start] as string);
  return isMark || meaning?.marks.has('in') === true || meaning?.filler === true;
}

/**
 * Pieces that alone say no time: "may", "early", a number that only looks like a year because it counts what follows,
 * or is no year anybody asks about.
 */
function isBare(said: TimeSaid, items: readonly Item[], at: number, now: string): boolean {
  const [key, other] = Object.keys(said);
  if (other !== undefined) return key === 'day' && said.month === undefined;
  const isIntroduced = items[at - 1]?.meaning?.marks.has('in') === true;
  const item = items[at] as Item;
  if (key === 'part') return said.part !== 'year-end';
  if (key === 'day' || key === 'fiscal') return true;
  const isOfOccasion = isMarked(items[at + 1], 'occasion');
  if (key === 'month') return item.date === undefined && !isIntroduced && !isOfOccasion;
  if (key !== 'year' || item.date !== undefined) return false;
  const year = said.year ?? 0;
  if (year < FIRST_YEAR || year > lastYear(now)) return true;
  return isCounting(items, at) && !isIntroduced;
}

/** Years anybody asks about. */
export const FIRST_YEAR = 2010;

/** The last year anybody asks about, from now. */
export function lastYear(now: string): number {
  return Number(now.slice(0, 4)) + 5;
}

/** Kinds of things there are many of: nobody counts companies' spending. */
const COUNTED: ReadonlySet<ThingKind> = new Set(['accelerator', 'instance', 'model', 'site', 'licence']);

/** A number that looks like a year and counts what follows: "2024 H100s". */
export function isCounting(items: readonly Item[], at: number): boolean {
  const following = items[at + 1]?.meaning;
  return (
    following?.things.some(({ kind }) => COUNTED.has(kind)) === true ||
    following?.counter !== undefined ||
    following?.marks.has('times') === true
  );
}

/** 三月 alone may be March or three months, 一季度 the first quarter or one. */
function mayBeLength(said: TimeSaid, items: readonly Item[], at: number): boolean {
  const { date, vague } = items[at] as Item;
  const isAlone = Object.keys(said).length === 1 && !items[at - 1]?.meaning?.marks.has('in');
  return isAlone && (date?.vague ?? vague) === true;
}

function lengthOf(said: TimeSaid, { end }: Item): Quantity | undefined {
  const [[unit = '', count] = []] = Object.entries(said) as [TimeUnit, number][];
  if (!isTimeUnit(unit) || typeof count !== 'number') return undefined;
  // 22年 was made 2022
  const hours = (unit === 'year' ? count % 100 : count) * hoursOf[unit];
  return { ...bareQuantity, kind: 'duration', ...exactly(hours), said: unit, end };
}
