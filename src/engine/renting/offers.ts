import type { Known, Thing } from '../../catalogue/catalogue.ts';
import { daysBetween } from '../../catalogue/dates.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import type { Inquiry } from '../inquiry.ts';

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

/** An index is held to move, within days of its newest reading, as far as it moved in so many days before. */
const RECENT_DAYS = 180;

/**
 * The series of an instance file that hold a commitment's price, best first. Capacity blocks are sold for weeks and
 * months (AWS: up to 182 days), so they are no price of a year.
 */
function seriesOf({ commitment, hours }: Terms): readonly string[] {
  if (commitment === 'spot') return ['spot'];
  if (commitment === 'on-demand') return ['onDemand', 'marketplace'];
  if (hours < HOURS_PER_YEAR) return ['capacityBlock'];
  return hours < 3 * HOURS_PER_YEAR
    ? ['reservedOneYear', 'reserved']
    : ['reservedThreeYears', 'reservedOneYear', 'reserved'];
}

/** The same for terms under which the same offers count: a commitment for one year, whatever its days. */
export function termsKey(terms: Terms): string {
  return `${terms.commitment} ${seriesOf(terms).join(' ')}`;
}

/** An instance's price in USD per instance-hour under a commitment. */
export function instancePrice(instance: string, terms: Terms, { known }: Inquiry): Known | undefined {
  return seriesOf(terms)
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

/** Published indices of many providers' prices, each with the range of its newest readings. */
function indexOffers(accelerator: string, { commitment, hours }: Terms, inquiry: Inquiry): Offer[] {
  const { world, known } = inquiry;
  const isContract = commitment === 'reserved' && hours >= HOURS_PER_YEAR;
  if (commitment !== 'on-demand' && !isContract) return [];
  const series = isContract ? 'contractIndex' : 'rentalIndex';
  return (
    world.catalogue
      .things('industry')
      // The hyperscalers are listed one by one: an index of them would say the same again.
      .filter(({ traits }) => traits.accelerator === accelerator && traits.market !== 'hyperscaler')
      .flatMap(({ id }) => {
        const price = known(id, series);
        if (price === undefined) return [];
        return [
          {
            provider: id,
            instance: MARKET_INDEX,
            price: { ...price, ...recent(id, series, price, inquiry) },
          },
        ];
      })
  );
}

/** The lowest and highest of an index's readings shortly before its newest. */
function recent(id: string, series: string, { asOf, low, high }: Known, { world, when }: Inquiry) {
  const readings = world.catalogue
    .history(id, series, when.now)
    .filter((one) => one.verified && one.asOf <= asOf && daysBetween(one.asOf, asOf) <= RECENT_DAYS);
  return {
    low: Math.min(low, ...readings.map((one) => one.low)),
    high: Math.max(high, ...readings.map((one) => one.high)),
  };
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
