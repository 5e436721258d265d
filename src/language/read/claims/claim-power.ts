import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { dividedSpan, spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim } from './claim.ts';

/**
 * The power of a hall or a site, as IT power: "100MW", 50兆瓦. Of a whole facility it holds what cooling takes: with a
 * PUE of 1, unless the asker gives another, nothing is added again, and the answer says so.
 */
export function claimPower(items: readonly Item[], assumptions: readonly Claim[]): Claim[] {
  const facility = items.findIndex(({ meaning }) => meaning?.marks.has('facility'));
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity?.unit !== 'W' || quantity.unclear || quantity.per !== undefined) return [];
    const used = facility < 0 ? [at] : [at, facility];
    const power: Claim = { ...bareClaim, takes: 'power', value: spanOf(quantity), items: used };
    if (facility < 0) return [power];
    const pue = assumptions.find(({ names }) => names?.includes('pue'))?.value;
    if (typeof pue === 'number') return [{ ...power, value: dividedSpan(spanOf(quantity), pue) }];
    const notes = [{ key: 'power-of-facility' }];
    return [power, { ...bareClaim, takes: 'assumption', names: ['pue'], value: 1, items: [facility], notes }];
  });
}
