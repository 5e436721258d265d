import { dividedBy, type Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import { mapped } from '../../quantity/values.ts';
import type { Note } from '../answer.ts';

/** Hours until the rent saved has paid for the hardware; null where it may well never do so. */
export function breakEvenOf(cluster: Estimate, spare: Estimate): Estimate | null {
  const hours = dividedBy(cluster, spare, { name: 'break-even', unit: 'hours' });
  const values = mapped(hours.values, whereItPays, undefined, 'where it pays');
  return Number.isFinite(rangeOf({ ...hours, values }).high) ? { ...hours, values } : null;
}

function whereItPays(hours: number): number {
  return hours > 0 ? hours : Number.POSITIVE_INFINITY;
}

/** Which of the two is cheaper, where the range leaves no doubt; `total` is rent − ownership. */
export function verdict(total: Estimate, breakEven: Estimate | null): Note {
  const { low, high } = rangeOf(total);
  if (breakEven === null) return { key: 'verdict-never-pays' };
  if (low > 0) return { key: 'verdict-buy' };
  return { key: high < 0 ? 'verdict-rent' : 'verdict-open' };
}

/** That the hardware is used for longer than it usually lasts. */
export function outlived(term: number, lifetime: Estimate): Note[] {
  return term > rangeOf(lifetime).mid
    ? [{ key: 'longer-than-life', values: { life: rangeOf(lifetime) } }]
    : [];
}
