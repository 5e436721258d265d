import { type Estimate, exactly, minus, times } from '../quantity/estimate.ts';
import type { Note } from './answer.ts';
import type { Inquiry } from './inquiry.ts';
import { countedOffers, marketPrice } from './market-price.ts';
import { MARKET_INDEX, type Offer, rentalOffers, type Terms } from './rental-offers.ts';

/** What is rented, and how. */
export interface Lease extends Terms {
  readonly accelerator: string;
}

/** An accelerator-hour's price, the offers it rests on (none that does not count), and what to say of it. */
export interface Rental {
  readonly price: Estimate | undefined;
  readonly offers: readonly Offer[];
  readonly caveats: readonly Note[];
}

/**
 * What an accelerator costs to rent, in USD per accelerator-hour. A reservation without a known price of its own is
 * the on-demand price less the discount that providers who publish both give.
 */
export function rentalPrice(lease: Lease, inquiry: Inquiry): Rental {
  const { ledger } = inquiry;
  const offers = countedOffers(rentalOffers(lease.accelerator, lease, inquiry));
  if (ledger.said('rent-price'))
    return { price: ledger.assume('rent-price', undefined), offers, caveats: [] };
  if (lease.commitment === 'reserved' && ledger.said('commitment-discount'))
    return reservedFromList(lease, inquiry);
  const market = marketPrice(offers);
  if (market !== undefined) {
    return { price: ledger.assume('rent-price', market), offers, caveats: describe(offers, lease) };
  }
  if (lease.commitment !== 'reserved') return { price: undefined, offers, caveats: [unknown(lease)] };
  return reservedFromList(lease, inquiry);
}

function reservedFromList(lease: Lease, inquiry: Inquiry): Rental {
  const { ledger, known } = inquiry;
  const offers = countedOffers(
    rentalOffers(lease.accelerator, { ...lease, commitment: 'on-demand' }, inquiry),
  );
  const list = marketPrice(offers);
  const usual = known('commitments', lease.hours >= 3 * 8760 ? 'threeYearDiscount' : 'oneYearDiscount');
  const onDemand = list && ledger.assume('rent-price', list);
  const discount = ledger.assume('commitment-discount', usual);
  if (!onDemand || !discount) return { price: undefined, offers, caveats: [unknown(lease)] };
  const price = lessDiscount(onDemand, discount, 'reserved-price');
  return { price, offers, caveats: [{ key: 'reserved-from-list' }, ...describe(offers, lease)] };
}

/** A price per accelerator-hour with a discount off. */
export function lessDiscount(price: Estimate, discount: Estimate, name: string): Estimate {
  const paid = minus(exactly(1, { name: 'one', unit: 'fraction' }), discount, {
    name: 'paid-share',
    unit: 'fraction',
  });
  return times(price, paid, { name, unit: price.unit });
}

function describe(offers: readonly Offer[], { provider }: Lease): Note[] {
  const counted = countedOffers(offers);
  const indices = counted.filter(({ instance }) => instance === MARKET_INDEX);
  const count = counted.length - indices.length;
  if (provider !== undefined || count === 0) return [];
  return [
    { key: 'market-of-providers', values: { count } },
    ...indices.map((index) => ({ key: 'market-index-counted', values: { index: index.provider } })),
  ];
}

function unknown({ accelerator, provider, commitment }: Lease): Note {
  return provider === undefined
    ? { key: 'no-rent-known', values: { thing: accelerator, commitment } }
    : { key: 'no-rent-known-at', values: { thing: accelerator, provider, commitment } };
}
