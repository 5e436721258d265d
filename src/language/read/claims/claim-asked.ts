import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { bareClaim, type Claim } from './claim.ts';

/** "how many H100 hours": what is asked for. */
export function claimAskedHours(items: readonly Item[]): Claim[] {
  return gather(items, (item, at): Claim[] => {
    const isAsked = items[at - 1]?.meaning?.beyond === true && items[at + 1]?.meaning?.unit === 'hour';
    if (!isAsked || acceleratorOf(item) === undefined) return [];
    return [{ ...bareClaim, takes: 'word', value: 'acceleratorHours', items: [at - 1, at + 1] }];
  });
}

/** "how many tokens", 多少token: what is asked for. */
export function claimAskedTokens(items: readonly Item[]): Claim[] {
  return items.flatMap(({ meaning }, at): Claim[] => {
    const isAsked = meaning?.marks.has('how-many') === true && items[at + 1]?.meaning?.unit === 'tokens';
    return isAsked ? [{ ...bareClaim, takes: 'word', value: 'tokens', items: [at, at + 1] }] : [];
  });
}
