import { isMarked } from '../amounts/is-marked.ts';
import { bareItem, bareQuantity, type Item, type Period, type Quantity } from '../amounts/item.ts';
import { exactly } from '../numbers/part.ts';
import { hoursBetween } from './calendar.ts';
import { agoAt, aheadAt, type Found, pastAt, untilAt } from './length-at.ts';
import { periodOf } from './period-of.ts';
import { FIRST_YEAR, isCounting, lastYear, takeTimeAt } from './time-at.ts';
import { alike } from './time-said.ts';

/**
 * Items with the pieces of dates joined into periods: "end of April 2024", "Q2 26", 去年底, "two years ago", "since
 * 2022", "Q1 to Q3 2025", "the past two years"; a time that something goes on to, "until June", is so long from now.
 */
export function findPeriods(items: readonly Item[], text: string, now: string): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const time = mayBegin(items[at] as Item) ? anyTimeAt(items, at, text, now) : undefined;
    if (time === undefined) {
      found.push(items[at] as Item);
      at++;
      continue;
    }
    const { period, length, quantity, next: after } = time;
    // 2023到2025这三年
    const saying = items[after]?.meaning?.filler ? after + 1 : after;
    const next = saysItsLength(period, items[saying]) ? saying + 1 : after;
    const { start, glued } = items[at] as Item;
    const end = items[next - 1]?.end ?? start;
    found.push({ ...bareItem, start, end, glued, period, length, quantity });
    at = next;
  }
  return found;
}

/** Whether a time may begin with an item. */
function mayBegin({ quantity, date, meaning }: Item): boolean {
  if (date !== undefined || quantity?.kind === 'duration' || quantity?.plain === true) return true;
  return meaning !== undefined && (meaning.date !== undefined || meaning.marks.size > 0);
}

function anyTimeAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  return (
    agoAt(items, at, now) ??
    aheadAt(items, at, now) ??
    pastAt(items, at, now) ??
    yearsAt(items, at, now) ??
    sinceAt(items, at, text, now) ??
    untilAt(items, at, text, now) ??
    timeAt(items, at, text, now)
  );
}

/** "2022 to 2024, three years": how long it is said over again. */
function saysItsLength(period: Item['period'], following: Item | undefined): boolean {
  const quantity = following?.quantity;
  if (!period?.range || quantity?.kind !== 'duration' || quantity.low !== quantity.high) return false;
  return Math.abs(quantity.mid / hoursBetween(period) - 1) < SLACK;
}

/** Years and months are of different lengths. */
const SLACK = 0.02;

/** "2023-2024", "between 2023 and 2024", "fiscal 2023 to 2024". */
function yearsAt(items: readonly Item[], start: number, now: string): Found | undefined {
  const at = isMarked(items[start], 'fiscal') ? start + 1 : start;
  const { plain, counter, low = 0, high = 0 } = items[at]?.quantity ?? {};
  if (plain !== true || counter !== undefined || low === high || low < FIRST_YEAR) return undefined;
  if (high > lastYear(now) || isCounting(items, at)) return undefined;
  const fiscal = at === start ? {} : { fiscal: true as const };
  const [first, last] = [low, high].map((year) => periodOf({ year, ...fiscal }, now));
  return first && last && { period: stretchOf(first, last), next: at + 1 };
}

/** "since January 2024", 自2022年以来. */
function sinceAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  if (!isMarked(items[at], 'since')) return undefined;
  const time = takeTimeAt(items, at + 1, text, now);
  const since = time && periodOf(time.said, now);
  if (time === undefined || since === undefined || since.from > now) return undefined;
  const next = isMarked(items[time.next], 'since-after') ? time.next + 1 : time.next;
  return { period: stretchOf(since, { from: now, to: now }), next };
}

/** From the first day of one time to the last of another; of two fiscal ones by the calendar they are of. */
function stretchOf(first: Period, last: Period): Period {
  const until = last.fiscal ?? (last.from === last.to ? last.to : undefined);
  const isFiscal = first.fiscal !== undefined && until !== undefined;
  return {
    from: first.from,
    to: last.to,
    range: true,
    ...(isFiscal ? { fiscal: { fiscal: 'stretch', first: first.fiscal, last: until } } : {}),
  };
}

/** A time, or two of them that are the ends of one: "Q1 to Q3 2025", 2024年1月到3月. */
function timeAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  const first = takeTimeAt(items, at, text, now);
  if (first === undefined) return undefined;
  const isOpen = isMarked(items[at - 1], 'between');
  const joint = items[first.next];
  const isJoint = isMarked(joint, 'to') || isMarked(joint, 'to-time') || (isOpen && isMarked(joint, 'and'));
  const last = isJoint ? takeTimeAt(items, first.next + 1, text, now) : undefined;
  const from = last && periodOf(alike(first.said, last.said), now);
  const to = last && periodOf(alike(last.said, first.said), now);
  if (last !== undefined && from !== undefined && to !== undefined && from.from < to.to) {
    const stretch = stretchOf(from, to);
    const hours = hoursBetween(stretch);
    const length: Quantity = { ...bareQuantity, kind: 'duration', ...exactly(hours) };
    // from one day to another is so long; "March to June" may be three months or four
    const isClear = first.said.day !== undefined && last.said.day !== undefined;
    return {
      period: { ...stretch, ...(isClear ? {} : { vague: true as const }) },
      length,
      next: last.next,
    };
  }
  const period = first.isBare ? undefined : periodOf(first.said, now);
  if (period === undefined) return undefined;
  if (isMarked(joint, 'since-after') && period.from <= now)
    return { period: stretchOf(period, { from: now, to: now }), next: first.next + 1 };
  const isRange = first.said.toDate === true || first.said.yearBack === true;
  return {
    period: {
      ...period,
      ...(first.isVague ? { vague: true as const } : {}),
      ...(isRange ? { range: true as const } : {}),
    },
    length: first.isVague ? first.length : undefined,
    next: first.next,
  };
}
