import type { Item, Quantity } from './amounts/item.ts';
import { acceleratorOf } from './amounts/neighbours.ts';
import { isPieceRate } from './amounts/rate-at.ts';

/** Items between the accelerator and what it does: "each H100 really does", "if a card of ours pulls". */
const REACH = 3;

/** "each H800 does 1,600 tokens/s", "if a card pulls 0.7 kW": so much of every one, as by "per GPU". */
export function ofEachAccelerator(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ quantity }) => isDone(quantity))) return items;
  return items.map((item, at) => {
    const { quantity } = item;
    if (quantity === undefined || !isDone(quantity) || !isOfOne(items, at)) return item;
    return { ...item, quantity: { ...quantity, per: [...(quantity.per ?? []), 'accelerator'] } };
  });
}

/** What an accelerator does or draws: tokens a second, watts. */
function isDone({ unit, per = [] }: Partial<Quantity> = {}): boolean {
  if (unit === 'W') return per.length === 0;
  return unit === 'tokens' && per.length === 1 && per[0] === 'second';
}

/** Whether one accelerator stands before a quantity, with at least a verb and no other amount between. */
function isOfOne(items: readonly Item[], at: number): boolean {
  for (let index = at - 2; index >= at - 1 - REACH; index--) {
    const between = items[index + 1];
    const item = items[index];
    const isKnown = between?.meaning !== undefined && between.quantity === undefined;
    // what it does may be a verb nobody knows: "sustains"
    const isAfter = acceleratorOf(item) !== undefined || item?.meaning?.filler === true;
    const isVerb = between?.word === true && isAfter;
    if (!isKnown && !isVerb) return false;
    if (item?.meaning?.counter === 'accelerator' || acceleratorOf(item) !== undefined)
      return isOne(items[index - 1]);
  }
  return false;
}

/** "a", "one", "each", "every H100". */
function isOne(item: Item | undefined): boolean {
  const { kind, mid, counter } = item?.quantity ?? {};
  const isNumber = kind === 'number' && mid === 1 && counter === undefined;
  const isEvery = item?.per?.length === 1 && item.per[0] === 'accelerator';
  return isNumber || item?.meaning?.marks.has('article') === true || isPieceRate(item?.per) || isEvery;
}
