import { rangeOfSpan } from '../../../engine/ledger.ts';
import type { Query, Span } from '../../../engine/query.ts';
import { isSpan } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { PRICE } from '../words/thread-words.ts';
import { amountsNamed } from './amounts-before.ts';

/** A sum so many times larger or smaller than one of the question before is not meant to replace it. */
const FARTHEST = 1000;

/**
 * In a text that refines, a sum alone stands for the sum of the question before that is nearest to it: after "at $25k
 * each", "no, $28k" is a price, beside a budget of $1B too.
 */
export function withBareSum(said: Said, previous: Query): Said {
  const [sum, ...others] = said.claims.filter(({ takes }) => takes === 'budget');
  if (sum === undefined || others.length > 0 || !isSpan(sum.value) || sum.foreign !== undefined) return said;
  const { value, items, notes } = sum;
  const sums = [PRICE, 'budget'].flatMap((name) => amountsNamed(name, previous));
  const [nearest] = sums
    .filter((one) => timesOff(one.value, value) <= FARTHEST)
    .sort((a, b) => timesOff(a.value, value) - timesOff(b.value, value));
  if (nearest === undefined) return said;
  const claims = said.claims.filter((claim) => claim !== sum);
  return { ...said, claims: [...claims, { ...nearest.replaced(value), items, notes }] };
}

function timesOff(one: Span, other: Span): number {
  const [a, b] = [rangeOfSpan(one).mid, rangeOfSpan(other).mid];
  return Math.max(a / b, b / a);
}
