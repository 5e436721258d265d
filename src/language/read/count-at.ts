import type { Span } from '../../engine/query.ts';
import type { Item } from './item.ts';
import type { Counter, NamedThing } from './meaning.ts';
import { acceleratorOf, neighbour } from './neighbours.ts';
import { spanOf } from './span-of.ts';

/** A number of things, before servers are turned into accelerators. */
export interface Count {
  readonly value: Span;
  readonly counter: Counter | undefined;
  readonly items: readonly number[];
  /** How many one server holds, not how many there are: "an 8xH100 server". */
  readonly isSize?: true;
}

/** A rack of plain servers holds nobody knows how many; one of these is a machine of its own. */
export const SMALLEST_RACK = 16;

/** More than this many accelerators are no single server's or rack's: 8卡 is a size, 64卡 a number of them. */
export const LARGEST_SERVER = 16;

/**
 * The count an item holds: a number with a counter, before a name, or after a name and a "×". `hasSubject`: an
 * accelerator is named somewhere, so that 64个 counts it. "4096 H100s server cost": what is in the plural is counted.
 */
export function countAt(
  items: readonly Item[],
  at: number,
  hasSubject: boolean,
  isPlural: (item: Item) => boolean = () => false,
): Count | undefined {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'number' || quantity.unclear) return undefined;
  const count = (counter: Counter | undefined): Count => ({ value: spanOf(quantity), counter, items: [at] });
  const isTimes = isTimesAt(items, at - 1);
  if (isTimes && (items[at - 2]?.meaning?.things.length ?? 0) > 0) {
    const isSize = isHolder(quantity.counter) && quantity.mid === sizeOf(acceleratorOf(items[at - 2]));
    return isSize ? { ...count(undefined), isSize } : count(wholeCounter(items[at - 2]) ?? quantity.counter);
  }
  if (quantity.per !== undefined) return undefined;
  // "H200 @ 29k x 450"
  const isPriced = () =>
    items[at - 2]?.quantity?.kind === 'money' || isPriceTag(items, at - 2) || isPriceWord(items[at - 2]);
  if (isTimes && hasSubject && isPriced()) return count(quantity.counter);
  if (quantity.counter !== undefined) return count(quantity.counter);
  // "350k × $25k"
  if (isTimesAt(items, at + 1) && items[at + 2]?.quantity?.kind === 'money') return count(undefined);
  if (isServersOf(items, at)) return count('server');
  const next = neighbour(items, at, 1);
  const named = next === undefined ? undefined : items[next]?.meaning;
  if (named === undefined || next === undefined) {
    const isCounted = hasSubject && quantity.mid !== 1 && (quantity.classified || isWanted(items, at));
    // GB200机柜10个
    return isCounted ? count(wholeCounter(items[at - 1])) : undefined;
  }
  if (named.counter !== undefined) return count(named.counter);
  const after = items[next + 1]?.meaning?.counter;
  const isSize = isServersOf(items, at - 1) || isServersOf(items, at - 2);
  if (isSize || after === 'accelerator') return count(undefined);
  if (isHolder(after) && isSizeOf(items, at)) return { ...count(undefined), isSize: true };
  const holder = items[next + 1];
  const isOfChips = isPlural(items[next] as Item) && holder !== undefined && !isPlural(holder);
  return count(wholeCounter(items[next]) ?? (isHolder(after) && !isOfChips ? after : undefined));
}

/** The "price" of "H800 price x 2,048". */
function isPriceWord(item: Item | undefined): boolean {
  return item?.meaning?.cues.some(({ intent }) => intent === 'price') === true;
}

/** A number after "at", which is a price and taken. */
function isPriceTag(items: readonly Item[], at: number): boolean {
  return isMark(items[at]) && items[at - 1]?.meaning?.marks.has('at') === true;
}

/** A million and more of nothing named is money sooner. */
const MOST_WANTED = 1e6;

/** "we need 300", "qty: 64": a number that ends what is wanted, where nobody asks how many. */
function isWanted(items: readonly Item[], at: number): boolean {
  const isSaid = [at - 1, ...(isMark(items[at - 1]) ? [at - 2] : [])].some((index) =>
    items[index]?.meaning?.marks.has('wants'),
  );
  const isEnd = items[at + 1] === undefined || isMark(items[at + 1]);
  const isFew = (items[at]?.quantity?.mid ?? 0) < MOST_WANTED;
  return isSaid && isEnd && isFew && !asksElse(items);
}

const asking = new WeakMap<readonly Item[], boolean>();

/** Whether a text asks how many, once for all its numbers. */
function asksElse(items: readonly Item[]): boolean {
  const asks = asking.get(items) ?? items.some(({ meaning }) => meaning?.beyond);
  asking.set(items, asks);
  return asks;
}

/** A mark of punctuation, or a word that stands for one. */
function isMark(item: Item | undefined): boolean {
  if (item === undefined || item.word || item.quantity !== undefined) return false;
  return item.meaning === undefined || (item.meaning.filler && item.end - item.start === 1);
}

/** Where a server or rack without a number stands beside the accelerator: "an H100 server", "DGX H100"; or 每台 anywhere. */
export function holderBeside(items: readonly Item[]): number | undefined {
  const rate = items.findIndex(({ per, attached }) => !attached && per?.length === 1 && per[0] === 'server');
  if (rate >= 0) return rate;
  const at = items.findIndex((item) => acceleratorOf(item) !== undefined);
  return [neighbour(items, at, 1), neighbour(items, at, -1)].find((index) =>
    isHolder(items[index ?? -1]?.meaning?.counter),
  );
}

/** "ten 8xH100 servers", "two 8-GPU H100 nodes": the servers are ten. */
function isServersOf(items: readonly Item[], at: number): boolean {
  if (items[at]?.quantity?.kind !== 'number') return false;
  const size = isTimesAt(items, at + 1) ? at + 2 : at + 1;
  const quantity = items[size]?.quantity;
  const isSized = quantity?.counter === 'accelerator' || isTimesAt(items, size + 1);
  if (quantity?.kind !== 'number' || !isSized) return false;
  const name = quantity.counter === 'accelerator' ? size + 1 : size + 2;
  return acceleratorOf(items[name]) !== undefined && isHolder(items[name + 1]?.meaning?.counter);
}

/** "8xH100 server", "4xH100 node": as many as its servers hold, or written onto the name. */
function isSizeOf(items: readonly Item[], at: number): boolean {
  const named = acceleratorOf(items[at + 2]);
  if (!isTimesAt(items, at + 1) || named === undefined || named.whole) return false;
  const size = items[at]?.quantity?.mid ?? 0;
  const isOneWord = items[at + 1]?.glued === true && items[at + 2]?.glued === true;
  return size === sizeOf(named) || (isOneWord && size <= LARGEST_SERVER);
}

/** How many accelerators a server, or the rack it is sold in, holds; undefined when nobody says. */
export function sizeOf(subject: NamedThing | undefined): number | undefined {
  const size = subject?.thing.traits.serverAccelerators;
  return typeof size === 'number' ? size : undefined;
}

function isTimesAt(items: readonly Item[], at: number): boolean {
  return items[at]?.meaning?.marks.has('times') === true;
}

/** "8 GB200 NVL72": racks, when the name is that of the whole; "72 GB200 NVL72 GPUs" are accelerators. */
function wholeCounter(item: Item | undefined): Counter | undefined {
  return acceleratorOf(item)?.whole ? 'server' : undefined;
}

function isHolder(counter: Counter | undefined): boolean {
  return counter === 'server' || counter === 'rack';
}
