import { days, daysBack, months, shifted } from './calendar.ts';
import type { Item, Period } from './item.ts';
import type { DateWord } from './meaning.ts';
import type { TimeUnit } from './units.ts';

/** What is said of a time, piece by piece. */
interface Said {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  part?: 'early' | 'mid' | 'late' | 'end';
  relative?: { readonly unit: TimeUnit; readonly shift: number };
}

/** Items with the pieces of dates joined into periods: "end of April 2024", "Q2 26", 去年底, "two years ago". */
export function findPeriods(items: readonly Item[], text: string, now: string): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const period = agoAt(items, at, now) ?? yearsAt(items, at, now) ?? periodAt(items, at, text, now);
    if (period === undefined) {
      found.push(items[at] as Item);
      at++;
      continue;
    }
    const { start, glued } = items[at] as Item;
    found.push({ start, glued, end: items[period.next - 1]?.end ?? start, period: period.period });
    at = period.next;
  }
  return found;
}

interface Found {
  readonly period: Period;
  readonly next: number;
}

/** "3 months ago", 两年前. */
function agoAt(items: readonly Item[], at: number, now: string): Found | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'duration' || quantity.low !== quantity.high) return undefined;
  if (items[at + 1]?.meaning?.marks.has('ago') !== true) return undefined;
  return { period: daysBack(quantity.mid, quantity.said ?? '', now), next: at + 2 };
}

/** "2023-2024", "between 2023 and 2024". */
function yearsAt(items: readonly Item[], at: number, now: string): Found | undefined {
  const { plain, counter, low = 0, high = 0 } = items[at]?.quantity ?? {};
  if (plain !== true || counter !== undefined || low === high || low < FIRST_YEAR) return undefined;
  if (high > lastYear(now) || isCounting(items, at)) return undefined;
  return { period: { from: months(low, 1).from, to: months(high, 12).to, range: true }, next: at + 1 };
}

function periodAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  const said: Said = {};
  let next = at;
  for (let index = at; index < items.length; index++) {
    const item = items[index] as Item;
    if (!take(said, items, index, text)) {
      if (next === at || !isConnective(item, text) || index > next) break;
      continue;
    }
    next = index + 1;
  }
  if (next === at || isBare(said, items, at, now)) return undefined;
  const period = periodOf(said, now);
  if (period === undefined) return undefined;
  return { period: isVague(said, items, at) ? { ...period, vague: true } : period, next };
}

/** Takes a piece into what is said of the time; false when the item is none, or says something over again. */
function take(said: Said, items: readonly Item[], at: number, text: string): boolean {
  const { date, meaning, quantity, start } = items[at] as Item;
  if (date !== undefined) {
    const { vague: _, ...number } = date;
    return merge(said, number);
  }
  if (meaning?.date !== undefined) return merge(said, piece(meaning.date));
  if (
    quantity?.plain !== true ||
    quantity.low !== quantity.high ||
    quantity.counter !== undefined ||
    quantity.bound !== undefined
  )
    return false;
  const { mid } = quantity;
  if (mid >= 1990 && mid < 2100) return merge(said, { year: mid });
  // "Q2 26", "Jan '24"
  const isShortYear = said.quarter !== undefined || text[start - 1] === "'";
  if (isShortYear && mid >= 10 && mid < 50) return merge(said, { year: 2000 + mid });
  const isByMonth =
    said.month !== undefined ||
    (items[at + 1]?.meaning?.date !== undefined && 'month' in (items[at + 1]?.meaning?.date ?? {}));
  return isByMonth && said.year === undefined && mid >= 1 && mid <= 31 && merge(said, { day: mid });
}

function merge(said: Said, more: Said): boolean {
  const keys = Object.keys(more) as (keyof Said)[];
  if (keys.length === 0 || keys.some((key) => said[key] !== undefined)) return false;
  Object.assign(said, more);
  return true;
}

function piece(word: DateWord): Said {
  if ('now' in word) return {};
  return 'unit' in word ? { relative: word } : word;
}

/** What may stand between two pieces: a comma, a hyphen, "of". */
function isConnective({ meaning, start, end }: Item, text: string): boolean {
  const isMark = end - start === 1 && ",-'".includes(text[start] as string);
  return isMark || meaning?.marks.has('in') === true || meaning?.filler === true;
}

/**
 * Pieces that alone say no time: "may", "early", a number that only looks like a year because it counts what follows,
 * or is no year anybody asks about.
 */
function isBare(said: Said, items: readonly Item[], at: number, now: string): boolean {
  const [key, other] = Object.keys(said);
  if (other !== undefined) return key === 'day' && said.month === undefined;
  const isIntroduced = items[at - 1]?.meaning?.marks.has('in') === true;
  const item = items[at] as Item;
  if (key === 'part' || key === 'day') return true;
  if (key === 'month') return item.date === undefined && !isIntroduced;
  if (key !== 'year' || item.date !== undefined) return false;
  const year = said.year ?? 0;
  if (year < FIRST_YEAR || year > lastYear(now)) return true;
  return isCounting(items, at) && !isIntroduced;
}

/** Years anybody asks about. */
const FIRST_YEAR = 2010;

function lastYear(now: string): number {
  return Number(now.slice(0, 4)) + 5;
}

/** A number that looks like a year and counts what follows: "2024 H100s". */
function isCounting(items: readonly Item[], at: number): boolean {
  const following = items[at + 1]?.meaning;
  return (
    (following?.things.length ?? 0) > 0 ||
    following?.counter !== undefined ||
    following?.marks.has('times') === true
  );
}

/** 三月 alone may be March or three months, 一季度 the first quarter or one. */
function isVague(said: Said, items: readonly Item[], at: number): boolean {
  const { date, vague } = items[at] as Item;
  const isAlone = Object.keys(said).length === 1 && !items[at - 1]?.meaning?.marks.has('in');
  return isAlone && (date?.vague ?? vague) === true;
}

const PARTS_OF_YEAR = { early: [1, 3], mid: [6, 6], late: [10, 12], end: [12, 12] } as const;
const PARTS_OF_MONTH = { early: [1, 10], mid: [11, 20], late: [21, 31], end: [21, 31] } as const;

function periodOf(
  { year, month, day, quarter, half, part, relative }: Said,
  now: string,
): Period | undefined {
  const thisYear = Number(now.slice(0, 4));
  if (relative !== undefined && relative.unit !== 'year') {
    return relative.unit === 'hour' ? undefined : shifted(relative.unit, relative.shift, now);
  }
  const inYear = year ?? (relative === undefined ? undefined : thisYear + relative.shift);
  // of a month without a year the last one that has begun is meant
  const past = (first: number) => inYear ?? (months(thisYear, first).from <= now ? thisYear : thisYear - 1);
  if (month !== undefined) {
    const its = past(month);
    if (day !== undefined) return days(its, month, day);
    if (part === undefined) return months(its, month);
    const [first, last] = PARTS_OF_MONTH[part];
    return days(its, month, first, Math.min(last, Number(months(its, month).to.slice(8))));
  }
  if (day !== undefined) return undefined;
  if (quarter !== undefined) return months(past(quarter * 3 - 2), quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return months(past(half * 6 - 5), half * 6 - 5, half * 6);
  if (part !== undefined) return months(inYear ?? thisYear, PARTS_OF_YEAR[part][0], PARTS_OF_YEAR[part][1]);
  return inYear === undefined ? undefined : months(inYear, 1, 12);
}
