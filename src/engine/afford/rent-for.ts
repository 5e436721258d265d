import { dividedBy, type Estimate } from '../../quantity/estimate.ts';
import { HOURS_PER_MONTH } from '../../quantity/hours.ts';
import type { Answer } from '../answer.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { rangeOfSpan } from '../ledger.ts';
import type { Span } from '../query.ts';
import { instanceRate } from '../renting/instance-rate.ts';
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
    hours: rangeOfSpan((query.hours ?? HOURS_PER_MONTH) as Span).mid,
  };
  const rental = instance === undefined ? rentalPrice(lease, inquiry) : undefined;
  const price = instance === undefined ? rental?.price : instanceRate(instance, lease, inquiry);
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
    caveats: rental?.caveats ?? [],
    next: rental === undefined ? [] : askedOnOtherBasis(query, rental),
    sources: rental?.offers.flatMap((offer) => offer.price.sources) ?? [],
  });
}
