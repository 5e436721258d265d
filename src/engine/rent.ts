import { type Estimate, times } from '../quantity/estimate.ts';
import { HOURS_PER_MONTH } from '../quantity/hours.ts';
import type { Answer } from './answer.ts';
import { exportNotes, MARKETS } from './buying/export-notes.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { rangeOfSpan } from './ledger.ts';
import { type Query, type Span, without } from './query.ts';
import { instanceRental } from './renting/instance-rate.ts';
import { BASES } from './renting/market-rate.ts';
import { offerTable } from './renting/offer-table.ts';
import type { Commitment, Terms } from './renting/offers.ts';
import { askedOnOtherBasis, lessDiscount, onOtherBasis, rentalPrice } from './renting/rental-price.ts';
import { amountSlot, requiredText, textSlot } from './slots.ts';

/** The time "rent 8 H100s" is taken to mean when none is said. */
const USUAL_TIME = HOURS_PER_MONTH;

/** What accelerators cost to rent: accelerators × hours × price per accelerator-hour. */
export const rent: Intent = {
  id: 'rent',
  plans: true,
  slots: {
    accelerator: { takes: 'accelerator' },
    instance: { takes: 'instance' },
    count: { takes: 'count', default: 1 },
    hours: { takes: 'duration', default: USUAL_TIME },
    acceleratorHours: { takes: 'acceleratorHours' },
    provider: { takes: 'provider' },
    commitment: { takes: 'word', words: ['on-demand', 'reserved', 'spot'], default: 'on-demand' },
    market: { takes: 'word', words: MARKETS },
    basis: { takes: 'word', words: BASES },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator', 'instance']],
  assumes: ['rent-price', 'instance-price', 'discount', 'commitment-discount'],
  complete: (query) => (query.acceleratorHours === undefined ? query : without(query, 'count', 'hours')),

  answer(query, world) {
    const inquiry = inquire(query, world);
    return textSlot(query, 'instance') === undefined ? rentAccelerators(inquiry) : rentInstances(inquiry);
  },
};

function rentAccelerators(inquiry: Inquiry): Answer {
  const { query, ledger } = inquiry;
  const lease = {
    accelerator: requiredText(query, 'accelerator'),
    provider: textSlot(query, 'provider'),
    ...termsOf(query),
    ...(ledger.said('discount') ? { basis: 'list' as const } : {}),
  };
  const rental = rentalPrice(lease, inquiry);
  const { price: list, offers, caveats } = rental;
  const discount = ledger.said('discount') ? ledger.assume('discount', undefined) : undefined;
  const price = list && discount ? lessDiscount(list, discount, 'net-rent') : list;
  const hours = acceleratorHoursOf(query);
  const exports = exportNotes(lease.accelerator, inquiry);
  const total = price === undefined ? null : times(hours, price, { name: 'total', unit: 'USD' });
  return conclude(inquiry, {
    total,
    figures: {
      acceleratorHour: price ?? null,
      acceleratorHours: hours,
      ...(discount === undefined ? onOtherBasis(hours, rental) : {}),
    },
    table: lease.provider === undefined && !ledger.said('rent-price') ? offerTable(offers) : undefined,
    sources: [...offers.flatMap((offer) => offer.price.sources), ...exports.sources],
    caveats: [...exports.caveats, ...caveats],
    next: [
      ...(discount === undefined ? askedOnOtherBasis(query, rental) : []),
      ...followUps(query, lease.accelerator),
    ],
  });
}

function rentInstances(inquiry: Inquiry): Answer {
  const { query } = inquiry;
  const instance = requiredText(query, 'instance');
  const instanceHours = times(
    amountSlot(query, 'count', 'instances', 1),
    amountSlot(query, 'hours', 'hours', USUAL_TIME),
    {
      name: 'instance-hours',
      unit: 'hours',
    },
  );
  const { price, caveats } = instanceRental(instance, termsOf(query), inquiry);
  const total = price === undefined ? null : times(instanceHours, price, { name: 'total', unit: 'USD' });
  return conclude(inquiry, {
    total,
    figures: { instanceHour: price ?? null },
    caveats,
    next: followUps(query, undefined),
  });
}

function termsOf(query: Query): Terms {
  return {
    commitment: (textSlot(query, 'commitment') ?? 'on-demand') as Commitment,
    hours: rangeOfSpan((query.hours ?? USUAL_TIME) as Span).mid,
  };
}

function acceleratorHoursOf(query: Query): Estimate {
  if (query.acceleratorHours !== undefined) return amountSlot(query, 'acceleratorHours', 'hours', 0);
  const count = amountSlot(query, 'count', 'accelerators', 1);
  const hours = amountSlot(query, 'hours', 'hours', USUAL_TIME);
  return times(count, hours, { name: 'accelerator-hours', unit: 'hours' });
}

function followUps(query: Query, accelerator: string | undefined): Query[] {
  const others = rent.slots.commitment?.words?.filter((word) => word !== query.commitment) ?? [];
  const owned = without(query, 'commitment', 'provider', 'asOf', 'acceleratorHours', 'assume');
  return [
    ...others.map((commitment) => ({ ...query, commitment })),
    ...(accelerator === undefined ? [] : [{ ...owned, intent: 'buy-or-rent' }]),
  ];
}
