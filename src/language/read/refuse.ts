import type { Note } from '../../engine/answer.ts';
import { assumptionKinds } from '../../engine/assumptions.ts';
import { type Claim, isSpan } from './claims/claim.ts';

/** Whether an assumption is money for something. */
function isPrice(name: string): boolean {
  return assumptionKinds[name]?.unit.startsWith('USD') === true;
}

/** Numbers nobody can mean: why the question is not answered, or undefined. */
export function refuse(claims: readonly Claim[]): Note | undefined {
  for (let at = 0; at < claims.length; at++) {
    const { takes, names, value } = claims[at] as Claim;
    if (!isSpan(value)) continue;
    const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
    if (!Number.isFinite(high)) return { key: 'number-too-large' };
    if (low < 0 && (takes === 'budget' || names?.every(isPrice))) return { key: 'price-negative' };
    if (takes === 'count' && low <= 0) return { key: 'count-not-positive' };
    if (takes === 'count' && !(Number.isInteger(low) && Number.isInteger(high)))
      return { key: 'count-not-whole', values: { count: low } };
    if (takes === 'duration' && low <= 0) return { key: 'hours-not-positive' };
    if (takes === 'acceleratorHours' && low <= 0) return { key: 'acceleratorHours-not-positive' };
  }
  return undefined;
}
