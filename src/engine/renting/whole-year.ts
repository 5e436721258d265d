import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { scaled } from '../scaled.ts';
import type { Lease } from './lease.ts';
import { marketOf } from './market-of.ts';
import type { Basis, MarketRate } from './market-rate.ts';

/** A whole year, where that costs less than a shorter reservation does: nobody pays more for less. */
export function yearBelow({ price }: MarketRate, lease: Lease, inquiry: Inquiry) {
  if (lease.commitment !== 'reserved' || lease.hours >= HOURS_PER_YEAR) return undefined;
  const year = marketOf(
    { ...lease, hours: HOURS_PER_YEAR },
    inquiry,
    inquiry.query.basis as Basis | undefined,
  )?.price;
  if (year === undefined || year.mid * HOURS_PER_YEAR >= price.mid * lease.hours) return undefined;
  const note: Note = {
    key: 'year-asks-less',
    values: { price: { value: year.mid, unit: year.unit }, short: { value: price.mid, unit: price.unit } },
  };
  return { price: scaled(year, HOURS_PER_YEAR / lease.hours), note };
}
