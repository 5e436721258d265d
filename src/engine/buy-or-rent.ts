import { dividedBy, type Estimate, minus, plus, times } from '../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../quantity/hours.ts';
import type { Answer, Note } from './answer.ts';
import { purchaseAssumptions, purchasePrice } from './buying/purchase-price.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { rangeOfSpan } from './ledger.ts';
import { mediansDiffer } from './medians-differ.ts';
import { runningAssumptions, runningCost } from './power/running-cost.ts';
import { type Query, type Span, without } from './query.ts';
import { breakEvenOf, outlived, verdict } from './renting/break-even.ts';
import { costOverTime } from './renting/cost-over-time.ts';
import { BASES } from './renting/market-rate.ts';
import type { Rental } from './renting/rental.ts';
import { askedOnOtherBasis, rentalPrice } from './renting/rental-price.ts';
import { amountSlot, middleOf, requiredText } from './slots.ts';

/** From a year on, people who rent sign for the time. */
const RESERVED_FROM = HOURS_PER_YEAR;
/** Three years, the longest term clouds commonly sell. */
const DEFAULT_HOURS = 3 * HOURS_PER_YEAR;

/**
 * Whether to buy accelerators or rent them for a time. The total is rent − ownership over that time: above zero,
 * buying is cheaper. Ownership is the whole cluster's price at once, electricity and housing; what the hardware is
 * still worth at the end is not counted, but `ownerHour` spreads its price over its useful life.
 * Break-even is price ÷ (rent − running cost), in hours.
 */
export const buyOrRent: Intent = {
  id: 'buy-or-rent',
  slots: {
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count', default: 1 },
    hours: { takes: 'duration', default: DEFAULT_HOURS },
    basis: { takes: 'word', words: BASES },
    /** What owning them comes to, where that is asked for and not which is cheaper. */
    asks: { takes: 'word', words: ['own'] },
  },
  requires: [['accelerator']],
  assumes: [...purchaseAssumptions, 'rent-price', 'commitment-discount', ...runningAssumptions, 'lifetime'],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const accelerator = requiredText(query, 'accelerator');
    const term = rangeOfSpan((query.hours ?? DEFAULT_HOURS) as Span).mid;
    const order = { accelerator, count: middleOf(query, 'count', 1), scope: 'cluster' } as const;
    const cluster = purchasePrice(order, inquiry);
    const commitment = term >= RESERVED_FROM ? 'reserved' : 'on-demand';
    const rental = rentalPrice({ accelerator, commitment, hours: term }, inquiry);
    const running = runningCost(accelerator, inquiry);
    const lifetime = inquiry.ledger.assume('lifetime', inquiry.known('servers', 'usefulLife'));
    if (!cluster || !rental.price || !running || !lifetime)
      return unknown(inquiry, accelerator, { cluster, rental });

    const hours = amountSlot(query, 'hours', 'hours', DEFAULT_HOURS);
    const count = amountSlot(query, 'count', 'accelerators', 1);
    const rent = times(hours, rental.price, { name: 'rent-each', unit: 'USD' });
    const own = plus(cluster, times(hours, running, { name: 'running-each', unit: 'USD' }), {
      name: 'own-each',
      unit: 'USD',
    });
    const costs = {
      own: times(count, own, { name: 'own', unit: 'USD' }),
      rent: times(count, rent, { name: 'rent', unit: 'USD' }),
    };
    const total = minus(costs.rent, costs.own, { name: 'total', unit: 'USD' });
    // The rest takes most of the time: break-even and the chart look at every draw.
    if (world.isTrial) return conclude(inquiry, { total });
    const written = dividedBy(cluster, lifetime, { name: 'written-off-hour', unit: 'USD/accelerator-hour' });
    const spare = minus(rental.price, running, { name: 'spare-hour', unit: 'USD/accelerator-hour' });
    const breakEven = breakEvenOf(cluster, spare);
    return conclude(inquiry, {
      total,
      figures: {
        breakEven,
        ownerHour: plus(written, running, { name: 'owner-hour', unit: 'USD/accelerator-hour' }),
        rentHour: rental.price,
        ...costs,
      },
      chart: costOverTime(term, { count, price: cluster, running, rent: rental.price }),
      caveats: [
        verdict(total, breakEven),
        ...mediansDiffer(total, costs),
        { key: 'no-residual-value' },
        ...rental.caveats,
        ...outlived(term, lifetime),
      ],
      sources: rental.offers.flatMap(({ price }) => price.sources),
      next: [...askedOnOtherBasis(query, rental), ...followUps(query)],
    });
  },
};

function unknown(
  inquiry: Inquiry,
  accelerator: string,
  found: { readonly cluster: Estimate | undefined; readonly rental: Rental },
): Answer {
  const caveats: Note[] = [
    ...(found.cluster ? [] : [{ key: 'no-price-known', values: { thing: accelerator } }]),
    ...(found.rental.price ? [] : found.rental.caveats),
  ];
  const figures = { breakEven: null, ownerHour: null };
  const reasons =
    caveats.length > 0 ? caveats : [{ key: 'no-running-cost-known', values: { thing: accelerator } }];
  return conclude(inquiry, { total: null, figures, caveats: reasons });
}

function followUps(query: Query): Query[] {
  const term = rangeOfSpan((query.hours ?? DEFAULT_HOURS) as Span).mid;
  const commitment = term >= RESERVED_FROM ? 'reserved' : 'on-demand';
  const plain = without(query, 'assume');
  return [
    ...(term === 2 * DEFAULT_HOURS ? [] : [{ ...query, hours: term * 2 }]),
    { ...without(plain, 'hours'), intent: 'buy', scope: 'cluster' },
    { ...plain, intent: 'rent', commitment },
  ];
}
