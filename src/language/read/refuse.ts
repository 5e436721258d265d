import type { Note } from '../../engine/answer.ts';
import { type Claim, isSpan } from './claim.ts';

/** Numbers nobody can mean: why the question is not answered, or undefined. */
export function refuse(claims: readonly Claim[]): Note | undefined {
  for (const { takes, value } of claims) {
    if (!isSpan(value)) continue;
    const [low, high] = typeof value === 'number' ? [value, value] : [value.low, value.high];
    if (!Number.isFinite(high)) return { key: 'number-too-large' };
    if (takes === 'count' && low <= 0) return { key: 'count-not-positive' };
    if (takes === 'count' && !(Number.isInteger(low) && Number.isInteger(high)))
      return { key: 'count-not-whole', values: { count: low } };
    if (takes === 'duration' && low <= 0) return { key: 'hours-not-positive' };
    if (takes === 'acceleratorHours' && low <= 0) return { key: 'acceleratorHours-not-positive' };
  }
  return undefined;
}
