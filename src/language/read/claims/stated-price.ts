import { isHolder } from '../amounts/holder-beside.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { DEAREST_HOUR } from '../amounts/may-be-by.ts';
import { PRICE } from '../words/thread-words.ts';

/** Whether money stands after what it is the price of: "rent is $3.25", "the price is 33k", "a card costs 33k". */
export function isStatedPrice(items: readonly Item[], at: number, { mid }: Quantity): boolean {
  if (!items[at - 1]?.meaning?.marks.has('is')) return false;
  const { meaning, quantity } = items[at - 2] ?? {};
  if (meaning === undefined || quantity !== undefined) return false;
  if (meaning.counter !== undefined) return true;
  // "the total price is $5M"
  if (meaning.slots?.includes(PRICE)) return !items[at - 3]?.meaning?.marks.has('whole');
  return mid <= DEAREST_HOUR && meaning.cues.some(({ intent }) => intent === 'rent');
}

/** "a node costs $300k", "a node is $22/hr": by the server or rack that is named. */
export function byNamedHolder(items: readonly Item[], at: number, quantity: Quantity): Quantity {
  const counter = items[at - 2]?.meaning?.counter;
  if (counter === undefined || !isHolder(counter) || !isStatedPrice(items, at, quantity)) return quantity;
  return { ...quantity, per: [counter, ...(quantity.per ?? [])] };
}
