import type { Item } from '../amounts/item.ts';
import type { Claim } from './claim.ts';

/** The items without the quantities that some claims have taken. */
export function freeOf(items: readonly Item[], claims: readonly Claim[]): readonly Item[] {
  let free: Item[] | undefined;
  for (let place = 0; place < claims.length; place++) {
    const used = (claims[place] as Claim).items;
    for (let index = 0; index < used.length; index++) {
      const at = used[index] as number;
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
