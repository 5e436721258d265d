import { daysBack, hoursBetween, hoursUntil, months, shifted } from './calendar.ts';
import type { Item, Quantity } from './item.ts';
import type { Mark } from './marks.ts';
import { periodOf } from './period-of.ts';
import { FIRST_YEAR, isCounting, lastYear, takeTimeAt } from './time-at.ts';
import { alike } from './time-said.ts';
import { hoursOf, isTimeUnit } from './units.ts';

/**
 * Items with the pieces of dates joined into periods: "end of April 2024", "Q2 26", 去年底, "two years ago", "since
 * 2022", "Q1 to Q3 2025", "the past two years"; a time that something goes on to, "until June", is so long from now.
 */
export function findPeriods(items: readonly Item[], text: string, now: string): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const time =
      agoAt(items, at, now) ??
      aheadAt(items, at, now) ??
      pastAt(items, at, now) ??
      yearsAt(items, at, now) ??
      sinceAt(items, at, text, now) ??
      untilAt(items, at, text, now) ??
      timeAt(items, at, text, now);
    if (time === undefined) {
      found.push(items[at] as Item);
      at++;
      continue;
    }
    const { next: after, ...read } = time;
    const next = after + (saysItsLength(read.period, items[after]) ? 1 : 0);
    const { start, glued } = items[at] as Item;
    found.push({ start, glued, end: items[next - 1]?.end ?? start, ...read });
    at = next;
  }
  return found;
}

/** "2022 to 2024, three years": how long it is said over again. */
function saysItsLength(period: Item['period'], following: Item | undefined): boolean {
  const quantity = following?.quantity;
  if (!period?.range || quantity?.kind !== 'duration' || quantity.low !== quantity.high) return false;
  return Math.abs(quantity.mid / hoursBetween(period) - 1) < SLACK;
}

/** Years and months are of different lengths. */
const SLACK = 0.02;

/** A period, how long it is where that may be meant, and the item after it. */
interface Found extends Pick<Item, 'period' | 'quantity' | 'length'> {
  readonly next: number;
}

/** "3 months ago", 两年前. */
function agoAt(items: readonly Item[], at: number, now: string): Found | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'duration' || quantity.low !== quantity.high) return undefined;
  if (!isMarked(items[at + 1], 'ago')) return undefined;
  return { period: daysBack(quantity.mid, quantity.said ?? '', now), next: at + 2 };
}

/** "three years from now", 两年后: the year or month so far ahead, by the calendar. */
function aheadAt(items: readonly Item[], at: number, now: string): Found | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'duration' || quantity.low !== quantity.high) return undefined;
  const unit = quantity.said === 'year' || quantity.said === 'month' ? quantity.said : undefined;
  if (unit === undefined || !isMarked(items[at + 1], 'ahead')) return undefined;
  const count = quantity.mid / hoursOf[unit];
  return Number.isInteger(count) ? { period: shifted(unit, count, now), next: at + 2 } : undefined;
}

/** "the past two years", "the past year", 过去三年. */
function pastAt(items: readonly Item[], at: number, now: string): Found | undefined {
  if (!isMarked(items[at], 'past')) return undefined;
  const length = items[at + 1]?.quantity ?? oneOf(items[at + 1]);
  if (length?.kind !== 'duration' || length.low !== length.high) return undefined;
  const before = daysBack(length.mid, length.said ?? '', now).to;
  return { period: { from: shifted('day', 1, before).from, to: now, range: true }, length, next: at + 2 };
}

function oneOf(item: Item | undefined): Quantity | undefined {
  const said = item?.meaning?.unit;
  if (item === undefined || said === undefined || !isTimeUnit(said)) return undefined;
  const hours = hoursOf[said];
  return { kind: 'duration', low: hours, mid: hours, high: hours, said, end: item.end };
}

/** "2023-2024", "between 2023 and 2024". */
function yearsAt(items: readonly Item[], at: number, now: string): Found | undefined {
  const { plain, counter, low = 0, high = 0 } = items[at]?.quantity ?? {};
  if (plain !== true || counter !== undefined || low === high || low < FIRST_YEAR) return undefined;
  if (high > lastYear(now) || isCounting(items, at)) return undefined;
  return { period: { from: months(low, 1).from, to: months(high, 12).to, range: true }, next: at + 1 };
}

/** "since January 2024", 自2022年以来. */
function sinceAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  if (!isMarked(items[at], 'since')) return undefined;
  const time = takeTimeAt(items, at + 1, text, now);
  const from = time && periodOf(time.said, now)?.from;
  if (time === undefined || from === undefined || from > now) return undefined;
  const next = isMarked(items[time.next], 'since-after') ? time.next + 1 : time.next;
  return { period: { from, to: now, range: true }, next };
}

/** "until June 2027": so long from now; until a time that is past nobody can tell. */
function untilAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  if (!isMarked(items[at], 'until')) return undefined;
  const time = takeTimeAt(items, at + 1, text, now);
  if (time === undefined) return undefined;
  const year = Number(now.slice(0, 4));
  const next = [time.said, alike(time.said, { year }), alike(time.said, { year: year + 1 })];
  const hours = next.map((said) => hoursUntil(periodOf(said, now)?.to ?? now, now)).find((one) => one > 0);
  const length = { low: hours ?? 0, mid: hours ?? 0, high: hours ?? 0, end: items[time.next - 1]?.end ?? 0 };
  const quantity: Quantity = {
    kind: 'duration',
    ...length,
    ...(hours === undefined ? { unclear: true } : {}),
  };
  return { quantity, next: time.next };
}

/** A time, or two of them that are the ends of one: "Q1 to Q3 2025", 2024年1月到3月. */
function timeAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  const first = takeTimeAt(items, at, text, now);
  if (first === undefined) return undefined;
  const isOpen = isMarked(items[at - 1], 'between');
  const joint = items[first.next];
  const isJoint = isMarked(joint, 'to') || (isOpen && isMarked(joint, 'and'));
  const last = isJoint ? takeTimeAt(items, first.next + 1, text, now) : undefined;
  const from = last && periodOf(alike(first.said, last.said), now)?.from;
  const to = last && periodOf(alike(last.said, first.said), now)?.to;
  if (last !== undefined && from !== undefined && to !== undefined && from < to) {
    const hours = hoursBetween({ from, to });
    const length: Quantity = { kind: 'duration', low: hours, mid: hours, high: hours, end: 0 };
    // from one day to another is so long; "March to June" may be three months or four
    const isClear = first.said.day !== undefined && last.said.day !== undefined;
    return {
      period: { from, to, range: true, ...(isClear ? {} : { vague: true as const }) },
      length,
      next: last.next,
    };
  }
  const period = first.isBare ? undefined : periodOf(first.said, now);
  if (period === undefined) return undefined;
  if (isMarked(joint, 'since-after') && period.from <= now)
    return { period: { from: period.from, to: now, range: true }, next: first.next + 1 };
  const isRange = first.said.toDate === true;
  return {
    period: {
      ...period,
      ...(first.isVague ? { vague: true as const } : {}),
      ...(isRange ? { range: true as const } : {}),
    },
    ...(first.isVague && first.length !== undefined ? { length: first.length } : {}),
    next: first.next,
  };
}

function isMarked(item: Item | undefined, mark: Mark): boolean {
  return item?.meaning?.marks.has(mark) === true;
}
