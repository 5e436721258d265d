import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Days } from '../claims/claim.ts';

/**
 * The time of the question before in the slot that an intent has for it: a period's year where it takes a year, a year of
 * the company's own where it takes a period; what a time was set against goes with it. Empty where a time is said now, or both take the same.
 */
export function otherTime(previous: Query, said: Query, { slots }: Intent): Partial<Query> {
  const takesYear = slots.year?.takes === 'year';
  const takesPeriod = slots.period?.takes === 'period';
  const { period, year } = previous;
  if (takesPeriod && slots.versus !== undefined && said.period !== undefined)
    return { versus: undefined, calendar: undefined };
  if (takesYear && said.year === undefined && year === undefined && period !== undefined)
    return { year: Number((period as Days).to.slice(0, 4)) };
  if (takesPeriod && said.period === undefined && period === undefined && typeof year === 'number')
    return { period: { fiscalYear: year } };
  return {};
}
