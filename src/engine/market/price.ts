import type { Known } from '../../catalogue/catalogue.ts';
import { uniteSources } from '../../quantity/source.ts';
import type { Offer } from '../renting/offers.ts';

/** From so many sellers on, the extremes are left out of the range. */
const MANY = 10;

/** So many sellers make a market without those whose price is out of date. */
const ENOUGH = 3;

/**
 * The offers a market price rests on: each seller once, with its cheapest. What is not verified counts only where
 * nothing is, what is out of date only where few are not.
 */
export function countedOffers(offers: readonly Offer[]): Offer[] {
  const verified = offers.filter(({ price }) => price.verified);
  const best = verified.length > 0 ? verified : offers;
  const fresh = best.filter(({ price }) => !price.stale);
  const sellers = onePerSeller(fresh);
  return sellers.length >= ENOUGH ? sellers : onePerSeller(best);
}

/**
 * The price across sellers: their median, from the lowest to the highest, or from the 10th to the 90th percentile where
 * they are many.
 */
export function marketPrice(offers: readonly Offer[]): Known | undefined {
  const prices = countedOffers(offers).map(({ price }) => price);
  const [only, ...others] = prices;
  if (only === undefined || others.length === 0) return only;
  const middles = prices.map(({ mid }) => mid);
  const tail = prices.length < MANY ? 0 : 0.1;
  return {
    low: quantile(middles, tail),
    mid: quantile(middles, 0.5),
    high: quantile(middles, 1 - tail),
    unit: 'USD/accelerator-hour',
    asOf: prices.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), only.asOf),
    sources: uniteSources(...prices.map(({ sources }) => sources)),
    verified: prices.every(({ verified }) => verified),
    stale: prices.some(({ stale }) => stale),
    figures: prices.flatMap(({ figures }) => figures),
  };
}

function onePerSeller(cheapestFirst: readonly Offer[]): Offer[] {
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
