import { dividedBy, type Estimate } from '../../quantity/estimate.ts';
import { HOURS_PER_MONTH, HOURS_PER_YEAR } from '../../quantity/hours.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Answer } from '../answer.ts';
import { conclude } from '../conclude.ts';
import { type Inquiry, inquire } from '../inquiry.ts';
import { rangeOfSpan } from '../ledger.ts';
import type { Span } from '../query.ts';
import { instanceRental } from '../renting/instance-rate.ts';
import type { Lease } from '../renting/lease.ts';
import type { Commitment } from '../renting/offers.ts';
import { askedOnOtherBasis, rentalPrice } from '../renting/rental-price.ts';
import { amountSlot, requiredText, textSlot } from '../slots.ts';
import { belowOne, rentOfOne } from './below-one.ts';
import { unknown } from './unknown-price.ts';

/** The inverse of `rent`: hours for a fleet, or a fleet for some hours. */
export function rentFor(budget: Estimate, inquiry: Inquiry): Answer {
  const { query } = inquiry;
  const instance = textSlot(query, 'instance');
  const thing = instance ?? requiredText(query, 'accelerator');
  const asks = query.hours === undefined ? 'hours' : 'count';
  const lease: Lease = {
    accelerator: thing,
    provider: textSlot(query, 'provider'),
    commitment: (textSlot(query, 'commitment') ?? 'on-demand') as Commitment,
    hours:
      query.hours === undefined ? longestFor(budget, thing, inquiry) : rangeOfSpan(query.hours as Span).mid,
  };
  const { price, caveats, rental } = rateFor(lease, inquiry);
  if (price === undefined) return unknown(inquiry, asks, thing);
  const affordable = dividedBy(budget, price, { name: 'accelerator-hours', unit: 'hours' });
  const hours = amountSlot(query, 'hours', 'hours', HOURS_PER_MONTH);
  const total =
    asks === 'hours'
      ? dividedBy(affordable, amountSlot(query, 'count', 'accelerators', 1), { name: 'hours', unit: 'hours' })
      : dividedBy(affordable, hours, { name: 'count', unit: 'accelerators' });
  const none = asks === 'count' ? belowOne(total, rentOfOne(price, hours), inquiry) : undefined;
  if (none !== undefined) return none;
  return conclude(inquiry, {
    total,
    figures: { [asks]: total, acceleratorHour: price },
    caveats,
    next: rental === undefined ? [] : askedOnOtherBasis(query, rental),
    sources: rental?.offers.flatMap((offer) => offer.price.sources) ?? [],
  });
}

function rateFor(lease: Lease, inquiry: Inquiry) {
  if (inquiry.query.instance !== undefined)
    return { ...instanceRental(lease.accelerator, lease, inquiry), rental: undefined };
  const rental = rentalPrice(lease, inquiry);
  return { price: rental.price, caveats: rental.caveats, rental };
}

/** Times from which a reservation has another price, the longest first; then the usual one. */
const TERMS = [3 * HOURS_PER_YEAR, HOURS_PER_YEAR] as const;

/** The longest of the terms that the budget lasts for at that term's own price: what it asks is less the longer it is. */
function longestFor(budget: Estimate, thing: string, { query, world }: Inquiry): number {
  if (query.commitment !== 'reserved') return HOURS_PER_MONTH;
  const provider = textSlot(query, 'provider');
  const count = rangeOfSpan((query.count ?? 1) as Span).mid;
  const lasts = (hours: number) => {
    const { price } = rateFor(
      { accelerator: thing, provider, commitment: 'reserved', hours },
      inquire(query, world),
    );
    return price !== undefined && rangeOf(budget).mid / rangeOf(price).mid / count >= hours;
  };
  return TERMS.find(lasts) ?? HOURS_PER_MONTH;
}
