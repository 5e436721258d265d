import { type Estimate, exactly, times } from '../quantity/estimate.ts';
import type { Answer } from './answer.ts';
import { conclude } from './conclude.ts';
import { type Intent, timeOf, type World } from './intent.ts';
import { type Ledger, openLedger, rangeOfSpan } from './ledger.ts';
import { offerTable } from './offer-table.ts';
import { type Query, type Span, without } from './query.ts';
import { type Commitment, instancePrice } from './rental-offers.ts';
import { rentalPrice } from './rental-price.ts';
import { amountSlot, requiredText, textSlot } from './slots.ts';

/** A month of 730 hours: what "rent 8 H100s" is taken to mean when no time is said. */
const MONTH = 730;

/** What accelerators cost to rent: accelerators × hours × price per accelerator-hour. */
export const rent: Intent = {
  id: 'rent',
  slots: {
    accelerator: { takes: 'accelerator' },
    instance: { takes: 'instance' },
    count: { takes: 'count', default: 1 },
    hours: { takes: 'duration', default: MONTH },
    acceleratorHours: { takes: 'acceleratorHours' },
    provider: { takes: 'provider' },
    commitment: { takes: 'word', words: ['on-demand', 'reserved', 'spot'], default: 'on-demand' },
    asOf: { takes: 'date' },
  },
  requires: [['accelerator', 'instance']],
  assumes: ['rent-price', 'instance-price', 'discount', 'commitment-discount'],

  answer(query, world) {
    const ledger = openLedger(query);
    return textSlot(query, 'instance') === undefined
      ? rentAccelerators(query, world, ledger)
      : rentInstances(query, world, ledger);
  },
};

function rentAccelerators(query: Query, world: World, ledger: Ledger): Answer {
  const lease = {
    accelerator: requiredText(query, 'accelerator'),
    provider: textSlot(query, 'provider'),
    ...termsOf(query, world),
  };
  const { price, offers, caveats } = rentalPrice(lease, world, ledger);
  const hours = acceleratorHoursOf(query);
  const total = price === undefined ? null : times(hours, price, { name: 'total', unit: 'USD' });
  return conclude(query, ledger, {
    total,
    figures: { acceleratorHour: price ?? null, acceleratorHours: hours },
    table: lease.provider === undefined && !ledger.said('rent-price') ? offerTable(offers) : undefined,
    sources: offers.flatMap((offer) => offer.price.sources),
    caveats,
    next: followUps(query, lease.accelerator),
  });
}

function rentInstances(query: Query, world: World, ledger: Ledger): Answer {
  const instance = requiredText(query, 'instance');
  const size = world.catalogue.thing(instance)?.traits.accelerators;
  const instanceHours = times(
    amountSlot(query, 'count', 'instances', 1),
    amountSlot(query, 'hours', 'hours', MONTH),
    {
      name: 'instance-hours',
      unit: 'hours',
    },
  );
  const price = instanceRate(query, instance, typeof size === 'number' ? size : undefined, world, ledger);
  const total = price === undefined ? null : times(instanceHours, price, { name: 'total', unit: 'USD' });
  return conclude(query, ledger, {
    total,
    figures: { instanceHour: price ?? null },
    caveats: price === undefined ? [{ key: 'no-price-known', values: { thing: instance } }] : [],
    next: followUps(query, undefined),
  });
}

/** USD per instance-hour: the asker's price per accelerator times the instance's accelerators, else the list price. */
function instanceRate(
  query: Query,
  instance: string,
  size: number | undefined,
  world: World,
  ledger: Ledger,
): Estimate | undefined {
  if (!ledger.said('rent-price') || size === undefined) {
    return ledger.assume('instance-price', instancePrice(instance, termsOf(query, world), world));
  }
  const each = ledger.assume('rent-price', undefined);
  const accelerators = exactly(size, { name: 'accelerators-per-instance', unit: 'accelerators' });
  return each && times(each, accelerators, { name: 'instance-price', unit: 'USD/hour' });
}

function termsOf(query: Query, world: World) {
  return {
    commitment: (textSlot(query, 'commitment') ?? 'on-demand') as Commitment,
    hours: rangeOfSpan((query.hours ?? MONTH) as Span).mid,
    when: timeOf(query, world),
  };
}

function acceleratorHoursOf(query: Query): Estimate {
  if (query.acceleratorHours !== undefined) return amountSlot(query, 'acceleratorHours', 'hours', 0);
  const count = amountSlot(query, 'count', 'accelerators', 1);
  const hours = amountSlot(query, 'hours', 'hours', MONTH);
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
