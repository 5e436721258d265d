import type { Known } from '../../catalogue/catalogue.ts';
import { type Estimate, exactly, minus, times } from '../../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import { uniteSources } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Query } from '../query.ts';
import { blockPrice } from './by-the-block.ts';
import type { Lease } from './lease.ts';
import { marketOf } from './market-of.ts';
import type { Basis, MarketRate } from './market-rate.ts';
import { againstMarket, describe, unknown } from './rate-notes.ts';
import type { Rental } from './rental.ts';
import { yearBelow } from './whole-year.ts';

/**
 * What an accelerator costs to rent, in USD per accelerator-hour. A reservation without a known price of its own is
 * the on-demand list price less the discount that providers who publish both give.
 */
export function rentalPrice(lease: Lease, inquiry: Inquiry): Rental {
  const { ledger } = inquiry;
  const rate = marketOf(lease, inquiry, lease.basis ?? (inquiry.query.basis as Basis | undefined));
  const offers = rate?.offers ?? [];
  if (ledger.said('rent-price')) {
    const price = ledger.assume('rent-price', undefined);
    return { price, offers, caveats: price && rate ? [againstMarket(price, rate)] : [] };
  }
  if (lease.commitment === 'reserved' && ledger.said('commitment-discount'))
    return reservedFromList(lease, inquiry);
  if (rate !== undefined) {
    const year = yearBelow(rate, lease, inquiry);
    if (year !== undefined)
      return {
        price: ledger.assume('rent-price', year.price),
        offers,
        caveats: [year.note, ...beyond(rate, lease, inquiry)],
      };
    const committed = committedBelow(rate, lease, inquiry);
    const price = ledger.assume(
      'rent-price',
      committed === undefined ? rate.price : downTo(committed, rate.price),
    );
    const reach = committed === undefined ? [] : [downToNote(committed)];
    return {
      price,
      other: otherBasis(rate),
      offers,
      caveats: [...describe(rate, lease), ...beyond(rate, lease, inquiry), ...reach],
    };
  }
  if (lease.commitment === 'reserved') return reservedFromList(lease, inquiry);
  return blockPrice(lease, inquiry) ?? { price: undefined, offers, caveats: [unknown(lease)] };
}

/** That the market asks less on demand than the reservations that are known, which are of other sellers. */
function beyond({ price }: MarketRate, lease: Lease, inquiry: Inquiry): Note[] {
  if (lease.commitment !== 'reserved' || lease.provider !== undefined) return [];
  const open = marketOf({ ...lease, commitment: 'on-demand' }, inquiry, undefined)?.price;
  if (open === undefined || open.mid >= price.mid) return [];
  return [{ key: 'on-demand-asks-less', values: { price: { value: open.mid, unit: open.unit } } }];
}

/** So many hours at the price on the other basis, in USD, under the name of that basis. */
export function onOtherBasis(hours: Estimate, { other }: Pick<Rental, 'other'>): Record<string, Estimate> {
  if (other === undefined) return {};
  const name = other.basis === 'list' ? 'atList' : 'atIndex';
  return { [name]: times(hours, other.price, { name, unit: 'USD' }) };
}

/** The same question on the other basis; none where only one is known. */
export function askedOnOtherBasis(query: Query, { other }: Pick<Rental, 'other'>): Query[] {
  return other === undefined ? [] : [{ ...query, basis: other.basis }];
}

/** What a long commitment is charged, where the rate is to reach down to it and is of lists alone. */
function committedBelow(rate: MarketRate, lease: Lease, inquiry: Inquiry): Known | undefined {
  const isOfLists = rate.index === undefined && inquiry.query.basis === undefined;
  if (lease.reachesCommitted !== true || !isOfLists) return undefined;
  const terms: Lease = { ...lease, commitment: 'reserved', hours: 3 * HOURS_PER_YEAR };
  const price = marketOf(terms, inquiry, 'list')?.list;
  return price !== undefined && price.mid < rate.price.low ? price : undefined;
}

/** From a committed price to that of the lists; as nothing says where in between, the middle is that of the two. */
function downTo(committed: Known, listed: Known): Known {
  return {
    ...listed,
    low: committed.mid,
    mid: Math.sqrt(committed.mid * listed.mid),
    sources: uniteSources(listed.sources, committed.sources),
  };
}

function downToNote({ mid, unit, asOf }: Known): Note {
  return { key: 'rate-down-to-committed', values: { price: { value: mid, unit }, asOf } };
}

/** Discounts for a commitment are off list prices: an index has them in it. */
function reservedFromList(lease: Lease, inquiry: Inquiry): Rental {
  const { ledger, known } = inquiry;
  const rate = marketOf({ ...lease, commitment: 'on-demand' }, inquiry, 'list');
  const offers = rate?.offers ?? [];
  const usual = known(
    'commitments',
    lease.hours >= 3 * HOURS_PER_YEAR ? 'threeYearDiscount' : 'oneYearDiscount',
  );
  const onDemand = rate && ledger.assume('rent-price', rate.price);
  const discount = ledger.assume('commitment-discount', usual);
  if (!rate || !onDemand || !discount) return { price: undefined, offers, caveats: [unknown(lease)] };
  const price = lessDiscount(onDemand, discount, 'reserved-price');
  return { price, offers, caveats: [{ key: 'reserved-from-list' }, ...describe(rate, lease)] };
}

/** A price per accelerator-hour with a discount off. */
export function lessDiscount(price: Estimate, discount: Estimate, name: string): Estimate {
  const paid = minus(exactly(1, { name: 'one', unit: 'fraction' }), discount, {
    name: 'paid-share',
    unit: 'fraction',
  });
  return times(price, paid, { name, unit: price.unit });
}

function otherBasis({ basis, index, list }: MarketRate): Rental['other'] {
  if (list === undefined) return undefined;
  if (basis === 'cheapest') return { basis: 'list', price: asPublished('list-price', list) };
  if (index === undefined) return undefined;
  return basis === 'index'
    ? { basis: 'list', price: asPublished('list-price', list) }
    : { basis: 'index', price: asPublished('index-price', index.price) };
}
