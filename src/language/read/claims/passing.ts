import { isMarked } from '../amounts/is-marked.ts';
import type { Item, Quantity } from '../amounts/item.ts';

/** Items between a time and what it is said of. */
const REACH = 3;

/** Nothing people sit through goes on for longer (hours). */
const LONGEST_EVENT = 24;

/**
 * Whether an amount is of something nobody asks about: the hours of "a 2 hour podcast", the days a quote is valid, a team
 * of 12. What takes time without being paid by it says so beside it.
 */
export function isPassing(items: readonly Item[], at: number): boolean {
  const quantity = items[at]?.quantity;
  if (quantity === undefined || quantity.per !== undefined) return false;
  if (isTime(quantity) || quantity.unit === 'users')
    return isBeside(items, at, -1, quantity) || isBeside(items, at, 1, quantity);
  return isPlain(quantity) && (isMarked(items[at - 1], 'people') || isName(items, at));
}

/** "ticket #4521", "PO 88123": a row of digits that says which, where it counts nothing that follows; "2 options", 5岁. */
function isName(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (isMarked(next, 'idle')) return true;
  const isOfThing = (items[at - 2]?.meaning?.things.length ?? 0) > 0;
  if (items[at]?.quantity?.plain !== true || !isMarked(before, 'label') || isOfThing) return false;
  const { things = [], counter, unit } = next?.meaning ?? {};
  return things.length === 0 && counter === undefined && unit === undefined && next?.word !== true;
}

/** Whether it may be the time asked about all the same: "rent 8 H100s while waiting 3 months" says no other. */
export function isOpenTime(items: readonly Item[], at: number): boolean {
  const { quantity } = items[at] ?? {};
  if (quantity === undefined || !isTime(quantity)) return false;
  const isOnly = items.every(
    (item, index) => index === at || item.quantity === undefined || !isTime(item.quantity),
  );
  return isOnly && items.some((item) => asks(item, LASTING)) && !items.some((item) => asks(item, BUYING));
}

/** The items without the times and names that are said in passing, and with people for what they are. */
export function withoutPassing(items: readonly Item[]): readonly Item[] {
  let rest: Item[] | undefined;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const { quantity } = item;
    if (quantity === undefined || !isPassing(items, at)) continue;
    rest ??= [...items];
    const isPeople = !isTime(quantity) && !isName(items, at);
    rest[at] = isPeople
      ? { ...item, quantity: asUsers(quantity) }
      : { ...item, quantity: undefined, claimed: quantity };
  }
  return rest ?? items;
}

function asUsers(quantity: Quantity): Quantity {
  return { ...quantity, kind: 'quantity', unit: 'users', said: 'users', plain: undefined };
}

/** Whether a word is beside a time that is said of it: the lead time of "lead time 12 weeks" is not asked for. */
export function hasItsTime(items: readonly Item[], at: number): boolean {
  if (!isMarked(items[at], 'passing')) return false;
  for (let index = at - REACH; index <= at + REACH; index++) if (isPassing(items, index)) return true;
  return false;
}

function isTime({ kind, unit }: Quantity): boolean {
  return kind === 'duration' || unit === 'seconds';
}

function isShort({ kind, mid }: Quantity): boolean {
  return kind !== 'duration' || mid <= LONGEST_EVENT;
}

/** "team of 12": a number of nothing else. */
function isPlain({ kind, counter, scales }: Quantity): boolean {
  return kind === 'number' && counter === undefined && scales === undefined;
}

/** Whether what takes the time stands on one side of it, with nothing but small words between. */
function isBeside(items: readonly Item[], at: number, step: 1 | -1, quantity: Quantity): boolean {
  for (let index = at + step; Math.abs(index - at) <= REACH; index += step) {
    const item = items[index];
    if (takes(item, quantity)) return true;
    if (item?.meaning?.filler !== true || item.quantity !== undefined) return false;
  }
  return false;
}

function takes(item: Item | undefined, quantity: Quantity): boolean {
  if (!isTime(quantity)) return isMarked(item, 'people');
  return isMarked(item, 'passing') || (isMarked(item, 'event') && isShort(quantity));
}

/** Intents that take a length of time, and the one that takes none. */
const LASTING: ReadonlySet<string> = new Set(['rent', 'train']);
const BUYING: ReadonlySet<string> = new Set(['buy']);

function asks({ meaning }: Item, intents: ReadonlySet<string>): boolean {
  return meaning?.cues.some(({ intent, weight }) => weight === 'strong' && intents.has(intent)) === true;
}
