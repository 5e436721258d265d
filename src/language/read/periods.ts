import { daysBack, months } from './calendar.ts';
import type { Item, Period } from './item.ts';
import { periodOf, type TimeSaid, takeTime } from './time-said.ts';

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
  return joined(found);
}

/** "from Q1 2023 to Q2 2024", 2023年到2028年: two times and all between them. */
function joined(items: readonly Item[]): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const [first, end] = [item.period, items[at + 2]];
    const until = end?.period;
    const isOpen = isMarked(items[at - 1], 'between');
    const isJoint = isMarked(items[at + 1], 'to') || (isOpen && isMarked(items[at + 1], 'and'));
    const isSpan = isJoint && !first?.range && !until?.range && (first?.from ?? '') < (until?.from ?? '');
    if (first === undefined || end === undefined || until === undefined || !isSpan) {
      found.push(item);
      continue;
    }
    found.push({ ...item, end: end.end, period: { from: first.from, to: until.to, range: true } });
    at += 2;
  }
  return found;
}

function isMarked(item: Item | undefined, mark: 'between' | 'to' | 'and'): boolean {
  return item?.meaning?.marks.has(mark) === true;
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
  const said: TimeSaid = {};
  let next = at;
  for (let index = at; index < items.length; index++) {
    const item = items[index] as Item;
    if (!takeTime(said, items, index, text)) {
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

/** What may stand between two pieces: a comma, a hyphen, "of". */
function isConnective({ meaning, start, end }: Item, text: string): boolean {
  const isMark = end - start === 1 && ",-'".includes(text[start] as string);
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
  if (key === 'part' || key === 'day' || key === 'fiscal') return true;
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
function isVague(said: TimeSaid, items: readonly Item[], at: number): boolean {
  const { date, vague } = items[at] as Item;
  const isAlone = Object.keys(said).length === 1 && !items[at - 1]?.meaning?.marks.has('in');
  return isAlone && (date?.vague ?? vague) === true;
}
