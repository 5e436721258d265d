import type { Item } from '../amounts/item.ts';
import { bareClaim, type Claim } from './claim.ts';
import { countedIn } from './requests-in.ts';
import { rateOf } from './volume-time.ts';

/** Whether a figure is asked for that hardware has and a price list has not: carbon, energy, memory. */
function isAskedOfServing(items: readonly Item[]): boolean {
  return items.some(({ meaning }) =>
    meaning?.words.some(({ intent, slot }) => intent === 'serve' && slot === 'asks'),
  );
}

/** Requests without a time or a size: so many in all. */
export function claimRequestCount(items: readonly Item[]): Claim[] {
  const [at, ...others] = countedIn(items, 'requests');
  const said = at === undefined ? undefined : items[at]?.quantity;
  if (at === undefined || said === undefined || others.length > 0) return [];
  if (said.per !== undefined || rateOf(items, at, said) !== undefined) return [];
  // what serving them takes is asked by the month
  if (isAskedOfServing(items)) {
    const value = { amount: said.mid, of: 'requests', per: 'month' } as const;
    return [{ ...bareClaim, takes: 'volume', value, items: [at], notes: [{ key: 'requests-of-a-month' }] }];
  }
  return [{ ...bareClaim, takes: 'requests', value: said.mid, items: [at] }];
}
