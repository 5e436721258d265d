import { rangeOfSpan } from '../../../engine/ledger.ts';
import type { Query, Span } from '../../../engine/query.ts';
import { isSpan } from '../claims/claim.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { isTold } from '../claims/is-told.ts';
import { PRICE } from '../words/thread-words.ts';
import { amountsNamed } from './amounts-before.ts';
import { priceOfEach } from './told-number.ts';

/** A sum so many times larger or smaller than one of the question before is not meant to replace it. */
const FARTHEST = 1000;

/**
 * In a text that refines, a sum alone stands for the sum of the question before that is nearest to it: after "at $25k
 * each", "no, $28k" is a price, beside a budget of $1B too.
 */
export function withBareSum(said: Said, previous: Query, hearing: Hearing): Said {
  const [sum, ...others] = said.claims.filter(({ takes }) => takes === 'budget');
  if (sum === undefined || others.length > 0 || !isSpan(sum.value) || sum.foreign !== undefined) return said;
  const { value, items, notes } = sum;
  const sums = [PRICE, 'budget'].flatMap((name) => amountsNamed(name, previous));
  const [nearest] = sums
    .filter((one) => timesOff(one.value, value) <= FARTHEST)
    .sort((a, b) => timesOff(a.value, value) - timesOff(b.value, value));
  // "our rep quoted $27k" after so many of them: each
  const [each] = isTold(said.items) ? priceOfEach(value, 'USD', previous, hearing) : [];
  const meant = nearest?.replaced(value) ?? each;
  if (meant === undefined) return said;
  const claims = said.claims.filter((claim) => claim !== sum);
  return { ...said, claims: [...claims, { ...meant, items, notes }] };
}

function timesOff(one: Span, other: Span): number {
  const [a, b] = [rangeOfSpan(one).mid, rangeOfSpan(other).mid];
  return Math.max(a / b, b / a);
}
