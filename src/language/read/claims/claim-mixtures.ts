import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { spanOf } from '../amounts/span-of.ts';
import { isLarge, SMALLEST_MODEL } from './bare-size.ts';
import { bareClaim, type Claim } from './claim.ts';

/** The "8x22B" of a mixture beside its real size: experts, which share parts, and how large each is. */
export function claimExperts(items: readonly Item[], sizes: readonly Claim[]): Claim[] {
  if (!sizes.some(({ takes, slot }) => takes === 'parameters' && slot === undefined)) return [];
  return gather(items, ({ quantity }, at): Claim[] => {
    const [times, each] = [items[at + 1], items[at + 2]];
    const isExperts =
      quantity?.kind === 'number' &&
      times?.glued === true &&
      times.meaning?.marks.has('times') === true &&
      each?.glued === true &&
      isLarge(each.quantity);
    return isExperts
      ? [{ ...bareClaim, takes: 'supposed', value: quantity.mid, items: [at, at + 1, at + 2] }]
      : [];
  });
}

/** "235B-A22B", as makers write a mixture: all parameters, and those active. */
export function claimWrittenSizes(items: readonly Item[], textOf: (item: Item) => string): Claim[] {
  return gather(items, (item, at): Claim[] => {
    const active = item.word ? /^a(\d+(?:\.\d+)?)b$/i.exec(textOf(item))?.[1] : undefined;
    if (active === undefined) return [];
    const size: Claim = {
      ...bareClaim,
      takes: 'parameters',
      slot: 'activeParameters',
      value: Number(active) * 1e9,
      items: [at],
    };
    const whole = [at - 1, at - 2].find((index) => items[index]?.quantity?.kind === 'number');
    const quantity = whole === undefined ? undefined : items[whole]?.quantity;
    if (whole === undefined || quantity === undefined || quantity.mid < SMALLEST_MODEL) return [size];
    return [size, { ...bareClaim, takes: 'parameters', value: spanOf(quantity), items: [whole] }];
  });
}
