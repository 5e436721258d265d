import { isMarked } from '../amounts/is-marked.ts';
import { bareItem, type Item } from '../amounts/item.ts';
import { hoursBetween } from './calendar.ts';
import { endedAt, pastItsEnd } from './ended-at.ts';
import { agoAt, aheadAt, type Found, pastAt, untilAt } from './length-at.ts';
import { periodOf } from './period-of.ts';
import { stretchOf, timeAt } from './stretch-at.ts';
import { FIRST_YEAR, isCounting, lastYear, takeTimeAt } from './time-at.ts';

/**
 * Items with the pieces of dates joined into periods: "end of April 2024", "Q2 26", 去年底, "two years ago", "since
 * 2022", "Q1 to Q3 2025", "the past two years"; a time that something goes on to, "until June", is so long from now.
 */
export function findPeriods(items: readonly Item[], text: string, now: string): readonly Item[] {
  let found: Item[] | undefined;
  for (let at = 0; at < items.length; ) {
    const time = mayBegin(items[at] as Item) ? anyTimeAt(items, at, text, now) : undefined;
    if (time === undefined) {
      found?.push(items[at] as Item);
      at++;
      continue;
    }
    const { period, length, quantity, next: after } = time;
    // 2023到2025这三年
    const saying = items[after]?.meaning?.filler ? after + 1 : after;
    const past = saysItsLength(period, items[saying]) ? saying + 1 : after;
    const next = period === undefined ? past : pastItsEnd(period, items, past, text, now);
    const { start, glued } = items[at] as Item;
    const end = items[next - 1]?.end ?? start;
    found ??= items.slice(0, at);
    found.push({ ...bareItem, start, end, glued, period, length, quantity });
    at = next;
  }
  return found ?? items;
}

/** Whether a time may begin with an item. */
function mayBegin({ quantity, date, meaning }: Item): boolean {
  if (date !== undefined || quantity?.kind === 'duration' || quantity?.plain === true) return true;
  return (
    meaning !== undefined &&
    (meaning.date !== undefined || meaning.unit !== undefined || meaning.marks.size > 0)
  );
}

function anyTimeAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  return (
    endedAt(items, at, text, now) ??
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
