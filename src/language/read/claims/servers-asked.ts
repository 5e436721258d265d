import type { Count } from '../amounts/count-at.ts';
import { isHolder, LARGEST_SERVER } from '../amounts/holder-beside.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';

/** "how many 8 x DGX H100": between what asks and the accelerator stand its size and the server, no more. */
const REACH_OF_ASKING = 4;

/** Whether it is asked how many of what follows: 几台. */
function isAskedAt(items: readonly Item[], at: number): boolean {
  const { meaning } = items[at] ?? {};
  return meaning?.beyond === true || meaning?.marks.has('how-many') === true;
}

/** Where the servers or racks are named that it is asked how many of: "how many DGX H100", 能买几台8卡H100服务器. */
export function holderAsked(items: readonly Item[]): number | undefined {
  const asked = items.findIndex((_, at) => isAskedAt(items, at));
  if (asked < 0) return undefined;
  const at = items.findIndex((item, index) => index > asked && acceleratorOf(item) !== undefined);
  if (at < 0 || at - asked > REACH_OF_ASKING) return undefined;
  if (acceleratorOf(items[at])?.whole) return at;
  return [at + 1, at - 1].find((index) => index > asked && isHolder(items[index]?.meaning?.counter));
}

/** 要几台8卡H20: what one of the servers holds that are asked for counts none. */
export function isSizeAsked(
  items: readonly Item[],
  { counter, items: [at = 0], isSize }: Count,
  asked: number | undefined,
): boolean {
  const size = items[at]?.quantity?.mid ?? 0;
  const isOfServer = counter === 'accelerator' || isSize === true || asked !== undefined;
  return isOfServer && size <= LARGEST_SERVER && isAskedAt(items, at - 1);
}

/** Whether it is asked how many servers or accelerators there are to be: "how many H200 servers" counts none. */
export function isHolderAsked(items: readonly Item[]): boolean {
  const isBefore = items.some((_, at) => isAskedAt(items, at) && acceleratorOf(items[at + 1]) !== undefined);
  return isBefore || holderAsked(items) !== undefined;
}
