import type { Known, Thing } from '../catalogue/catalogue.ts';
import type { Inquiry } from './inquiry.ts';

export type Commitment = 'on-demand' | 'reserved' | 'spot';

/** One seller's price for an accelerator, in USD per accelerator-hour; of an index the provider is its id. */
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

/** Stands for the instance of an offer that is an index. */
export const MARKET_INDEX = 'market-index';

const THREE_YEARS = 3 * 8760;

/** The series of an instance file that hold a commitment's price, best first. */
function seriesOf(commitment: Commitment, hours: number): readonly string[] {
  if (commitment === 'spot') return ['spot'];
  if (commitment === 'on-demand') return ['onDemand'];
  return hours >= THREE_YEARS
    ? ['reservedThreeYears', 'reservedOneYear', 'reserved', 'capacityBlock']
    : ['reservedOneYear', 'reserved', 'capacityBlock'];
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

/** Every known offer of an accelerator under a commitment, cheapest first: one provider's, or all and the indices. */
export function rentalOffers(accelerator: string, terms: Terms, inquiry: Inquiry): Offer[] {
  const listed = inquiry.world.catalogue
    .things('instance')
    .filter(({ traits }) => traits.accelerator === accelerator)
    .filter(({ traits }) => terms.provider === undefined || traits.provider === terms.provider)
    .flatMap((thing) => offerOf(thing, instancePrice(thing.id, terms, inquiry)));
  const indices = terms.provider === undefined ? indexOffers(accelerator, terms, inquiry) : [];
  return [...listed, ...indices].sort((a, b) => a.price.mid - b.price.mid);
}

/** Published indices of what many providers charge: each stands beside the list prices as one more seller. */
function indexOffers(accelerator: string, { commitment }: Terms, { world, known }: Inquiry): Offer[] {
  if (commitment === 'spot') return [];
  const series = commitment === 'on-demand' ? 'rentalIndex' : 'contractIndex';
  return world.catalogue
    .things('industry')
    .filter(({ traits }) => traits.accelerator === accelerator)
    .flatMap(({ id }) => {
      const price = known(id, series);
      return price === undefined ? [] : [{ provider: id, instance: MARKET_INDEX, price }];
    });
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
