import type { When } from '../catalogue/catalogue.ts';
import { type Estimate, exactly, minus, times } from '../quantity/estimate.ts';
import type { Note } from './answer.ts';
import type { World } from './intent.ts';
import type { Ledger } from './ledger.ts';
import { type Commitment, marketPrice, type Offer, rentalOffers } from './rental-offers.ts';

/** What is rented, from whom, how firmly and for how long. */
export interface Lease {
  readonly accelerator: string;
  readonly provider?: string | undefined;
  readonly commitment: Commitment;
  readonly hours: number;
  readonly when: When;
}

/** An accelerator-hour's price, the offers it rests on, and what to say of it. */
export interface Rental {
  readonly price: Estimate | undefined;
  readonly offers: readonly Offer[];
  readonly caveats: readonly Note[];
}

/**
 * What an accelerator costs to rent, in USD per accelerator-hour. A reservation without a known price of its own is
 * the on-demand price less the discount that providers who publish both give.
 */
export function rentalPrice(lease: Lease, world: World, ledger: Ledger): Rental {
  const offers = rentalOffers(lease.accelerator, lease, world);
  if (ledger.said('rent-price'))
    return { price: negotiated(ledger.assume('rent-price', undefined), ledger), offers, caveats: [] };
  const market = marketPrice(offers);
  if (market !== undefined) {
    return {
      price: negotiated(ledger.assume('rent-price', market), ledger),
      offers,
      caveats: describe(offers, lease),
    };
  }
  if (lease.commitment !== 'reserved') return { price: undefined, offers, caveats: [unknown(lease)] };
  return reservedFromList(lease, world, ledger);
}

function reservedFromList(lease: Lease, world: World, ledger: Ledger): Rental {
  const offers = rentalOffers(lease.accelerator, { ...lease, commitment: 'on-demand' }, world);
  const list = marketPrice(offers);
  const series = lease.hours >= 3 * 8760 ? 'threeYearDiscount' : 'oneYearDiscount';
  const known = world.catalogue.latest('commitments', series, lease.when);
  if (list === undefined || known === undefined)
    return { price: undefined, offers, caveats: [unknown(lease)] };
  const onDemand = ledger.assume('rent-price', list);
  const discount = ledger.assume('commitment-discount', known);
  const price = onDemand && discount && lessDiscount(onDemand, discount, 'reserved-price');
  return {
    price: negotiated(price, ledger),
    offers,
    caveats: [{ key: 'reserved-from-list' }, ...describe(offers, lease)],
  };
}

/** The asker's own discount comes on top of any price. */
function negotiated(price: Estimate | undefined, ledger: Ledger): Estimate | undefined {
  if (price === undefined || !ledger.said('discount')) return price;
  const discount = ledger.assume('discount', undefined);
  return discount && lessDiscount(price, discount, 'net-rent');
}

function lessDiscount(price: Estimate, discount: Estimate, name: string): Estimate {
  const paid = minus(exactly(1, { name: 'one', unit: 'fraction' }), discount, {
    name: 'paid-share',
    unit: 'fraction',
  });
  return times(price, paid, { name, unit: 'USD/accelerator-hour' });
}

function describe(offers: readonly Offer[], { provider }: Lease): Note[] {
  const providers = new Set(offers.map((offer) => offer.provider)).size;
  return provider === undefined ? [{ key: 'market-of-providers', values: { count: providers } }] : [];
}

function unknown({ accelerator, provider, commitment }: Lease): Note {
  return provider === undefined
    ? { key: 'no-rent-known', values: { thing: accelerator, commitment } }
    : { key: 'no-rent-known-at', values: { thing: accelerator, provider, commitment } };
}
