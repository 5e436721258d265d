import { dividedBy, type Estimate, times } from '../quantity/estimate.ts';
import { monthOfHours } from '../quantity/exact-hours.ts';
import { HOURS_PER_MONTH } from '../quantity/hours.ts';
import type { Query } from './query.ts';
import { amountSlot } from './slots.ts';

/** What so long comes to, in USD, where a time is asked about; `monthly` is what a month costs. */
export function overTime(monthly: Estimate | undefined, query: Query): Record<string, Estimate> {
  if (query.hours === undefined || monthly === undefined) return {};
  const hours = amountSlot(query, 'hours', 'hours', HOURS_PER_MONTH);
  const months = dividedBy(hours, monthOfHours, { name: 'months', unit: 'ratio' });
  return { overTime: times(monthly, months, { name: 'over-time', unit: 'USD' }) };
}
