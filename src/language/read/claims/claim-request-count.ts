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

/** Where the price of each is asked, "what does GPT-4o cost per query?", 每次对话; nowhere where anything is counted. */
function eachIn(items: readonly Item[]): readonly number[] {
  if (items.some(({ quantity, claimed }) => (quantity ?? claimed) !== undefined)) return [];
  const at = items.findIndex(
    ({ per, attached, meaning }) =>
      (!attached && per?.length === 1 && per[0] === 'requests') ||
      meaning?.assumptions.includes(SIZE) === true,
  );
  if (at < 0) return [];
  return items[at + 1]?.meaning?.unit === 'requests' ? [at, at + 1] : [at];
}

const SIZE = 'tokens-per-request';

/** Requests without a time or a size: so many in all, or one where the price of each is asked. */
export function claimRequestCount(items: readonly Item[]): Claim[] {
  const one = eachIn(items);
  if (one.length > 0) return [{ ...bareClaim, takes: 'requests', value: 1, items: one }];
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
