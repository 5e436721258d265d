import { isMarked } from '../amounts/is-marked.ts';
import type { Item } from '../amounts/item.ts';
import type { Found } from './length-at.ts';
import type { Period } from './period.ts';
import { periodOf } from './period-of.ts';
import { type Length, lengthAt, stretchTo } from './stretch-to.ts';
import { takeTimeAt } from './time-at.ts';

/** "the quarter ended June 30, 2026", "six months to June", 截至2026年6月30日的季度: so long, up to the end of a time. */
export function endedAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  if (isMarked(items[at], 'as-at')) return endedBefore(items, at + 1, true, text, now);
  const length = lengthAt(items, at);
  if (length === undefined) return endedBefore(items, at, false, text, now);
  // "its fiscal fourth quarter, ended 31 May"
  const joint = length.fiscal === undefined ? length.next : pastFiller(items, length.next);
  if (!isMarked(items[joint], 'ended') && !isUpTo(items[joint])) return undefined;
  const end = endAt(items, joint + 1, text, now);
  return end && { ...stretchTo(end.period, length, now), next: end.next };
}

/** "to", "through", "until", and no hyphen. */
function isUpTo(joint: Item | undefined): boolean {
  const isWord = isMarked(joint, 'to') && !isMarked(joint, 'negative') && joint?.glued === false;
  return isWord || isMarked(joint, 'to-time') || isMarked(joint, 'until');
}

/** 截至6月30日的季度, 1月结束的财年: when it ended stands first. */
function endedBefore(
  items: readonly Item[],
  at: number,
  isSaid: boolean,
  text: string,
  now: string,
): Found | undefined {
  const { date, meaning, quantity } = items[at] ?? {};
  if (date === undefined && meaning?.date === undefined && quantity?.plain !== true) return undefined;
  const end = endAt(items, at, text, now);
  if (end === undefined) return undefined;
  const isEnded = isMarked(items[end.next], 'ended');
  const after = pastFiller(items, isEnded ? end.next + 1 : end.next);
  const length = isSaid || isEnded ? lengthAt(items, after) : undefined;
  return length && { ...stretchTo(end.period, length, now), next: length.next };
}

/** "fiscal 2026, the one that ended in January": when a time ended, which it says itself; the item after that, or `at`. */
export function pastItsEnd(
  period: Period,
  items: readonly Item[],
  at: number,
  text: string,
  now: string,
): number {
  const joint = pastFiller(items, at);
  // 2026财年,也就是1月结束的那个财年
  const again = joint > at ? endedBefore(items, joint, false, text, now) : undefined;
  if (again !== undefined) return again.next;
  const other =
    joint > at && isAsLong(period, lengthAt(items, joint)) ? endedAt(items, joint, text, now) : undefined;
  if (other !== undefined) return other.next;
  const isOpened = joint > at && isMarked(items[joint], 'as-at');
  if (!isMarked(items[joint], 'ended') && !isOpened) return at;
  const end = endAt(items, joint + 1, text, now);
  if (end === undefined) return at;
  const isItsOwn = period.fiscal !== undefined || end.period.to.slice(5, 7) === period.to.slice(5, 7);
  return isItsOwn ? end.next : at;
}

/** "fiscal 2025, the year ended 27 September": the same over again, as far as its length tells. */
function isAsLong({ fiscal }: Period, length: Length | undefined): boolean {
  if (fiscal === undefined || !('fiscalYear' in fiscal)) return false;
  return length?.quantity.said === (fiscal.quarter === undefined ? 'year' : 'quarter');
}

/** Past commas, brackets and words that say nothing, a few of them. */
function pastFiller(items: readonly Item[], at: number): number {
  let next = at;
  while (next - at < MOST_FILLER && saysNothing(items[next])) next++;
  return next;
}

const MOST_FILLER = 5;

function saysNothing(item: Item | undefined): boolean {
  if (item === undefined || item.word || item.date !== undefined || item.per !== undefined) return false;
  const { meaning, quantity } = item;
  if (quantity !== undefined) return quantity.kind === 'number' && quantity.mid === 1;
  if (meaning === undefined) return true;
  const { marks, date } = meaning;
  return meaning.filler && !marks.has('ended') && !marks.has('and') && date === undefined;
}

/** The time at which something ended: "on June 30", "in January 2026". */
function endAt(items: readonly Item[], from: number, text: string, now: string) {
  const at = isMarked(items[from], 'in') || isMarked(items[from], 'seller') ? from + 1 : from;
  const time = takeTimeAt(items, at, text, now);
  if (time === undefined || (time.isBare && time.said.month === undefined)) return undefined;
  const period = periodOf(time.said, now);
  return period === undefined || period.fiscal !== undefined ? undefined : { period, next: time.next };
}
