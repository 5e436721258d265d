import { isMarked } from '../amounts/is-marked.ts';
import { bareQuantity, type Item, type Quantity } from '../amounts/item.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { exactly } from '../numbers/part.ts';
import { daysBack, hoursUntil, shifted } from './calendar.ts';
import { periodOf } from './period-of.ts';
import { takeTimeAt } from './time-at.ts';
import { alike } from './time-said.ts';

/** A period, how long it is where that may be meant, and the item after it. */
export interface Found extends Partial<Pick<Item, 'period' | 'quantity' | 'length'>> {
  readonly next: number;
}

/** "3 months ago", 两年前. */
export function agoAt(items: readonly Item[], at: number, now: string): Found | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'duration' || quantity.low !== quantity.high) return undefined;
  if (!isMarked(items[at + 1], 'ago')) return undefined;
  return { period: daysBack(quantity.mid, quantity.said ?? '', now), next: at + 2 };
}

/** "three years from now", 两年后: the year or month so far ahead, by the calendar. */
export function aheadAt(items: readonly Item[], at: number, now: string): Found | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'duration' || quantity.low !== quantity.high) return undefined;
  const unit = quantity.said === 'year' || quantity.said === 'month' ? quantity.said : undefined;
  if (unit === undefined || !isMarked(items[at + 1], 'ahead')) return undefined;
  const count = quantity.mid / hoursOf[unit];
  return Number.isInteger(count) ? { period: shifted(unit, count, now), next: at + 2 } : undefined;
}

/** "the past two years", "the past year", 过去三年. */
export function pastAt(items: readonly Item[], at: number, now: string): Found | undefined {
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
  return { ...bareQuantity, kind: 'duration', ...exactly(hours), said, end: item.end };
}

/** How far before the "to" the verb may stand. */
const RENTED_WITHIN = 6;

/** The "to" of "rent 8 H100s to the end of June", 租8张H100到年底, 从现在到年底: until then. H100到年底的价格 is of that day. */
function isUntilAsRented(items: readonly Item[], at: number): boolean {
  const { things = [], date } = items[at - 1]?.meaning ?? {};
  const isNow = (date !== undefined && 'now' in date) || isMarked(items[at - 1], 'ahead');
  const isNamed = things.some(({ kind }) => kind === 'accelerator' || kind === 'instance');
  if (!(isNamed || isNow) || !isMarked(items[at], 'to') || isMarked(items[at], 'negative')) return false;
  const before = items.slice(Math.max(0, at - RENTED_WITHIN), at);
  return before.some(({ meaning }) =>
    meaning?.cues.some(({ intent, weight }) => intent === 'rent' && weight === 'strong'),
  );
}

/** "until June 2027": so long from now; until a time that is past nobody can tell. */
export function untilAt(items: readonly Item[], at: number, text: string, now: string): Found | undefined {
  if (!isMarked(items[at], 'until') && !isUntilAsRented(items, at)) return undefined;
  const time = takeTimeAt(items, at + 1, text, now);
  if (time === undefined) return undefined;
  const year = Number(now.slice(0, 4));
  const next = [time.said, alike(time.said, { year }), alike(time.said, { year: year + 1 })];
  const hours = next.map((said) => hoursUntil(periodOf(said, now)?.to ?? now, now)).find((one) => one > 0);
  const quantity: Quantity = {
    ...bareQuantity,
    kind: 'duration',
    ...exactly(hours ?? 0),
    unclear: hours === undefined || undefined,
    end: items[time.next - 1]?.end ?? 0,
  };
  return { quantity, next: time.next };
}
