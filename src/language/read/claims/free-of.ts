import type { Item } from '../amounts/item.ts';
import type { Claim } from './claim.ts';

/** The items without the quantities that some claims have taken. */
export function freeOf(items: readonly Item[], claims: readonly Claim[]): readonly Item[] {
  let free: Item[] | undefined;
  for (const { items: used } of claims) {
    for (const at of used) {
      const item = items[at];
      if (item?.quantity === undefined) continue;
      free ??= [...items];
      free[at] = withoutQuantity(item);
    }
  }
  return free ?? items;
}

function withoutQuantity(item: Item): Item {
  return { ...item, quantity: undefined, claimed: item.quantity };
}
