import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { type Label, labelAfter } from './label-at.ts';
import { isLabelled, numberBeside } from './number-beside.ts';

/** A price of tokens in and out alike. */
export interface PriceOfBoth {
  /** Where the price is, and the two labels. */
  readonly at: number;
  readonly labels: readonly number[];
}

/**
 * 输入输出都是2元, "$2 for both input and output": the only price, but for those of cached tokens, beside two labels that
 * stand together. None where tokens stand before the labels: "500k input, output at $10".
 */
export function priceOfBoth(
  items: readonly Item[],
  isPrice: (quantity: Quantity) => boolean,
  sides: ReadonlyMap<number, Label>,
): PriceOfBoth | undefined {
  const prices = gather(items, ({ quantity }, at) =>
    quantity !== undefined && isPrice(quantity) && sides.get(at)?.side !== 'cached' ? [at] : [],
  );
  const [at, ...others] = prices;
  if (at === undefined || others.length > 0) return undefined;
  for (let first = 0; first < items.length; first++) {
    const second = labelAfter(items, first, isPrice);
    if (second === undefined) continue;
    const isAfter = numberBeside(items, second, 1, isPrice) === at;
    const before = numberBeside(items, first, -1, isLabelled);
    if (before === at || (isAfter && before === undefined)) return { at, labels: [first, second] };
  }
  return undefined;
}
