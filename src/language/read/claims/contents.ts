import type { Item } from '../amounts/item.ts';
import { type Contents, NOTHING } from './content.ts';
import { holdMeaning } from './hold-meaning.ts';
import { holdQuantity } from './hold-quantity.ts';

/** What a text holds, in one pass over it. */
export function contentsOf(items: readonly Item[]): Contents {
  const held = { ...NOTHING };
  for (let at = 0; at < items.length; at++) {
    const { quantity, meaning, period, per, clock, word } = items[at] as Item;
    if (quantity !== undefined) holdQuantity(held, quantity);
    if (meaning !== undefined) holdMeaning(held, meaning);
    if (period !== undefined) held.date = true;
    if (per !== undefined) held.rate = true;
    if (clock !== undefined) held.schedule = true;
    if (word) held.unknown = true;
  }
  return held;
}
