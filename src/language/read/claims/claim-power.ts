import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { dividedSpan, spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim } from './claim.ts';

/**
 * The power of a hall or a site, as IT power: "100MW", 50兆瓦. Of a whole facility it holds what cooling takes: with a
 * PUE of 1, unless the asker gives another, nothing is added again, and the answer says so. As much as one accelerator
 * named draws, by `boardPower` in watts, is what each is taken to draw: "1,000 H100s at 700 W".
 */
export function claimPower(
  items: readonly Item[],
  assumptions: readonly Claim[],
  boardPower: (accelerator: string) => number | undefined,
): Claim[] {
  const facility = items.findIndex(({ meaning }) => meaning?.marks.has('facility'));
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity?.unit !== 'W' || quantity.unclear || quantity.per !== undefined) return [];
    if (facility < 0 && isOfOne(items, quantity, boardPower))
      return [{ ...bareClaim, takes: 'assumption', names: [OF_ONE], value: spanOf(quantity), items: [at] }];
    const used = facility < 0 ? [at] : [at, facility];
    const power: Claim = { ...bareClaim, takes: 'power', value: spanOf(quantity), items: used };
    if (facility < 0) return [power];
    const pue = assumptions.find(({ names }) => names?.includes('pue'))?.value;
    if (typeof pue === 'number') return [{ ...power, value: dividedSpan(spanOf(quantity), pue) }];
    const notes = [{ key: 'power-of-facility' }];
    return [power, { ...bareClaim, takes: 'assumption', names: ['pue'], value: 1, items: [facility], notes }];
  });
}

const OF_ONE = 'power-per-accelerator';

/** How far from what is known of an accelerator the power of one may be said to be, as a factor. */
const FARTHEST = 1.5;

function isOfOne(
  items: readonly Item[],
  { mid }: Quantity,
  boardPower: (accelerator: string) => number | undefined,
): boolean {
  return items.some((item) => {
    const named = acceleratorOf(item);
    const known = named === undefined || named.whole ? undefined : boardPower(named.thing.id);
    return known !== undefined && mid <= known * FARTHEST && mid >= known / FARTHEST;
  });
}
