import { dividedBy, type Estimate, exactly, times } from '../quantity/estimate.ts';
import type { Query } from './query.ts';
import { amountSlot } from './slots.ts';

export const HOURS_PER_MONTH = 730;

/** What so long comes to, in USD, where a time is asked about; `monthly` is what a month costs. */
export function overTime(monthly: Estimate | undefined, query: Query): Record<string, Estimate> {
  if (query.hours === undefined || monthly === undefined) return {};
  const hours = amountSlot(query, 'hours', 'hours', HOURS_PER_MONTH);
  const month = exactly(HOURS_PER_MONTH, { name: 'hours-per-month', unit: 'hours' });
  const months = dividedBy(hours, month, { name: 'months', unit: 'ratio' });
  return { overTime: times(monthly, months, { name: 'over-time', unit: 'USD' }) };
}
