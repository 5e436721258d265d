import { dividedBy, type Estimate, times } from '../../quantity/estimate.ts';
import { HOURS_PER_MONTH } from '../../quantity/hours.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { rentalPrice } from '../renting/rental-price.ts';
import { SECONDS_PER_HOUR } from './rate.ts';

/** FLOP that a budget rents: budget ÷ price × goodput × peak × utilisation × 3600. */
export function affordableCompute(
  budget: Estimate,
  accelerator: string,
  inquiry: Inquiry,
): Estimate | undefined {
  const { known, ledger } = inquiry;
  const { price } = rentalPrice({ accelerator, commitment: 'on-demand', hours: HOURS_PER_MONTH }, inquiry);
  const peak = known(accelerator, 'bf16');
  const usual = known(accelerator, 'denseUtilisation') ?? known('training', 'denseUtilisation');
  const utilisation = ledger.assume('utilisation', usual);
  const goodput = ledger.assume('goodput', known('training', 'goodput'));
  if (!price || !peak || !utilisation || !goodput) return undefined;
  const hours = dividedBy(budget, price, { name: 'accelerator-hours', unit: 'hours' });
  const productive = times(hours, goodput, { name: 'productive-hours', unit: 'hours' });
  const rate = times(asPublished('peak', peak), utilisation, { name: 'rate', unit: 'FLOP/s' });
  const perHour = times(rate, SECONDS_PER_HOUR, { name: 'flop-per-hour', unit: 'FLOP' });
  return times(productive, perHour, { name: 'compute', unit: 'FLOP' });
}
