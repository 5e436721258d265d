import type { Known } from '../catalogue/catalogue.ts';
import { uniteSources } from '../quantity/source.ts';
import type { Offer } from './rental-offers.ts';

/**
 * The price across offers: each provider counts once, with its cheapest; the range is the 10th to the 90th percentile
 * of providers, the middle their median. Offers not verified count only where no other is known.
 */
export function marketPrice(offers: readonly Offer[]): Known | undefined {
  const verified = offers.filter(({ price }) => price.verified);
  const counted = onePerProvider(verified.length > 0 ? verified : offers);
  const prices = counted.map(({ price }) => price);
  const [only, ...others] = prices;
  if (only === undefined || others.length === 0) return only;
  const middles = prices.map(({ mid }) => mid);
  return {
    low: quantile(middles, 0.1),
    mid: quantile(middles, 0.5),
    high: quantile(middles, 0.9),
    unit: 'USD/accelerator-hour',
    asOf: prices.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), only.asOf),
    sources: uniteSources(...prices.map(({ sources }) => sources)),
    verified: verified.length > 0,
    stale: prices.every(({ stale }) => stale),
    figures: prices.flatMap(({ figures }) => figures),
  };
}

function onePerProvider(cheapestFirst: readonly Offer[]): Offer[] {
  return [...new Map(cheapestFirst.toReversed().map((offer) => [offer.provider, offer])).values()];
}

/** Linear interpolation between order statistics (Hyndman & Fan 1996, type 7). */
function quantile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = fraction * (sorted.length - 1);
  const below = sorted[Math.floor(position)] as number;
  const above = sorted[Math.ceil(position)] as number;
  return below + (above - below) * (position - Math.floor(position));
}
