import { LARGEST_SPENDERS } from '../companies/largest-spenders.ts';
import type { Spender } from '../companies/spender.ts';
import { spendingOf } from '../companies/spending.ts';
import { toldOf } from '../guidance/statements.ts';
import type { World } from '../intent.ts';
import type { Period } from '../period.ts';
import { type Query, without } from '../query.ts';

/** Growth, the rank among the largest, and what was said of the year to come: where something is known of it. */
export function followUps(query: Query, spenders: readonly Spender[], period: Period, world: World): Query[] {
  const { measure } = query;
  const companies = query.companies as readonly string[];
  const plain = without(query, 'versus', 'asks', 'by');
  const timed = { ...plain, period };
  const ranked = { ...timed, companies: LARGEST_SPENDERS, measure: 'rank' };
  const isRankable = LARGEST_SPENDERS.some(
    (company) => spendingOf(company, period, world).amount !== undefined,
  );
  const isGuided = companies.some((company) => toldOf(company, undefined, world).statements.length > 0);
  return [
    ...(measure === 'growth' || spenders.every(({ growth }) => growth === undefined)
      ? []
      : [{ ...timed, measure: 'growth' }]),
    ...(measure === 'rank' || !isRankable ? [] : [ranked]),
    ...(isGuided
      ? [{ ...without(plain, 'period', 'measure', 'calendar'), intent: 'guidance', companies }]
      : []),
  ];
}
