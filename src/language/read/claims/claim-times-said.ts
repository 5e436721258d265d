import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf, instanceOf } from '../amounts/neighbours.ts';
import { spanOf } from '../amounts/span-of.ts';
import { isTurn } from '../thread/turn-items.ts';
import { bareClaim, type Claim } from './claim.ts';

/** "10x cheaper", 便宜10倍, "3 times the price": a ratio the asker supposes, beside which the true one is seen. */
export function claimTimesSaid(items: readonly Item[]): Claim[] {
  return gather(items, ({ quantity }, at): Claim[] => {
    const isNumber =
      quantity?.kind === 'number' && quantity.counter === undefined && quantity.per === undefined;
    const times = items[at + 1];
    const next = items[at + 2];
    const isTimes =
      times?.meaning?.marks.has('times') === true || (times !== undefined && isTurn(times, 'fold'));
    const isCount = (acceleratorOf(next) ?? instanceOf(next) ?? next?.quantity) !== undefined;
    if (!isNumber || !isTimes || isCount) return [];
    return [{ ...bareClaim, takes: 'supposed', value: spanOf(quantity), items: [at, at + 1] }];
  });
}
