import { type Estimate, exactly, times } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Answer } from '../answer.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';

/** The answer where a budget does not reach one: what one costs. Undefined where it reaches. `cost` is that of one. */
export function belowOne(count: Estimate, cost: Estimate, inquiry: Inquiry): Answer | undefined {
  if (rangeOf(count).mid >= 1 - TOLERANCE || rangeOf(cost).mid <= 0) return undefined;
  return conclude(inquiry, { total: null, figures: { costOfOne: cost } });
}

/** What a price of one, divided by itself, may be short of one. */
const TOLERANCE = 1e-9;

/** What one costs for so long: its price by the hour, so many hours. */
export function rentOfOne(price: Estimate, hours: Estimate): Estimate {
  const one = exactly(1, { name: 'count', unit: 'accelerators' });
  const by = times(one, hours, { name: 'accelerator-hours', unit: 'hours' });
  return times(by, price, { name: 'costOfOne', unit: 'USD' });
}
