import type { Known, Thing } from '../catalogue/catalogue.ts';
import { uniteSources } from '../quantity/source.ts';
import type { Inquiry } from './inquiry.ts';

export type Commitment = 'on-demand' | 'reserved' | 'spot';

/** One provider's price for an accelerator, in USD per accelerator-hour. */
export interface Offer {
  readonly provider: string;
  readonly instance: string;
  readonly price: Known;
}

/** How firmly something is rented, for how long, and from whom when that is said. */
export interface Terms {
  readonly commitment: Commitment;
  readonly hours: number;
  readonly provider?: string | undefined;
}

const THREE_YEARS = 3 * 8760;

/** The series of an instance file that hold a commitment's price, best first. */
function seriesOf(commitment: Commitment, hours: number): readonly string[] {
  if (commitment === 'spot') return ['spot'];
  if (commitment === 'on-demand') return ['onDemand'];
  return hours >= THREE_YEARS
    ? ['reservedThreeYears', 'reservedOneYear', 'capacityBlock']
    : ['reservedOneYear', 'capacityBlock'];
}

/** An instance's price in USD per instance-hour under a commitment. */
export function instancePrice(
  instance: string,
  { commitment, hours }: Terms,
  { known }: Inquiry,
): Known | undefined {
  return seriesOf(commitment, hours)
    .map((series) => known(instance, series))
    .find((found) => found !== undefined);
}

/** Every known offer of an accelerator under a commitment, cheapest first; one provider's when it is named. */
export function rentalOffers(accelerator: string, terms: Terms, inquiry: Inquiry): Offer[] {
  return inquiry.world.catalogue
    .things('instance')
    .filter(({ traits }) => traits.accelerator === accelerator)
    .filter(({ traits }) => terms.provider === undefined || traits.provider === terms.provider)
    .flatMap((thing) => offerOf(thing, instancePrice(thing.id, terms, inquiry)))
    .sort((a, b) => a.price.mid - b.price.mid);
}

function offerOf({ id, traits }: Thing, price: Known | undefined): Offer[] {
  const size = traits.accelerators;
  if (price === undefined || typeof size !== 'number' || size === 0) return [];
  const each = { low: price.low / size, mid: price.mid / size, high: price.high / size };
  return [
    {
      provider: String(traits.provider),
      instance: id,
      price: { ...price, ...each, unit: 'USD/accelerator-hour' },
    },
  ];
}

/**
 * The price across offers: each provider counts once, with its cheapest; the range is the 10th to the 90th percentile
 * of providers, the middle their median. Offers not verified count only where no other is known.
 */
export function marketPrice(offers: readonly Offer[]): Known | undefined {
  const verified = offers.filter(({ price }) => price.verified);
  const counted = onePerProvider(verified.length > 0 ? verified : offers);
  const prices = counted.map(({ price }) => price);
  const newest = prices
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  if (newest === undefined) return undefined;
  return {
    low: quantile(
      prices.map(({ mid, low }) => (prices.length === 1 ? low : mid)),
      0.1,
    ),
    mid: quantile(
      prices.map(({ mid }) => mid),
      0.5,
    ),
    high: quantile(
      prices.map(({ mid, high }) => (prices.length === 1 ? high : mid)),
      0.9,
    ),
    unit: 'USD/accelerator-hour',
    asOf: newest,
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
