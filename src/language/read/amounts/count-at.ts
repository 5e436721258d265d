import type { Span } from '../../../engine/query.ts';
import type { Counter } from '../words/meaning.ts';
import { isHolder, isServersOf, isSizeOf, isTimesAt, sizeOf, wholeCounter } from './holder-beside.ts';
import type { Item } from './item.ts';
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
  if (quantity.counter !== undefined) return count(ofSuperchip(items, at + 1) ?? quantity.counter);
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
  const holding = isHolder(after) && !isOfChips ? after : ofSuperchip(items, next);
  return count(wholeCounter(items[next]) ?? holding);
}

/** "GB200 superchips", where more than the one GPU its name stands for is counted. */
function ofSuperchip(items: readonly Item[], name: number): Counter | undefined {
  const isNamed = acceleratorOf(items[name]) !== undefined;
  return isNamed && items[name + 1]?.meaning?.counter === 'superchip' ? 'superchip' : undefined;
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
  const asks =
    asking.get(items) ?? items.some(({ meaning }) => meaning?.beyond && !meaning.marks.has('second-hand'));
  asking.set(items, asks);
  return asks;
}

/** A mark of punctuation, or a word that stands for one. */
function isMark(item: Item | undefined): boolean {
  if (item === undefined || item.word || item.quantity !== undefined) return false;
  return item.meaning === undefined || (item.meaning.filler && item.end - item.start === 1);
}
