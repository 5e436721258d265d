import { dividedBy, type Estimate, exactly, times } from '../../quantity/estimate.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { amountSlot, requiredText, textSlot } from '../slots.ts';
import { isAsRun, isOnItsOwn } from './as-run.ts';
import { SECONDS_PER_HOUR } from './rate.ts';
import { stageHours } from './stage.ts';

/** How many accelerators a run is on, and for how long; what cannot be known is undefined. */
export interface Fleet {
  readonly accelerators: Estimate | undefined;
  readonly days: Estimate | undefined;
}

const HOURS_PER_DAY = exactly(24, { name: 'hours-per-day', unit: 'hours' });

/** Hours the asker names, outright or as accelerators times days, else those published for a model as it was trained. */
export function givenHours(inquiry: Inquiry): Estimate | undefined {
  const { query, world, known } = inquiry;
  if (query.acceleratorHours !== undefined) return amountSlot(query, 'acceleratorHours', 'hours', 0);
  if (query.count !== undefined && query.days !== undefined) {
    const hours = times(amountSlot(query, 'days', 'days', 0), HOURS_PER_DAY, {
      name: 'hours',
      unit: 'hours',
    });
    return times(amountSlot(query, 'count', 'accelerators', 1), hours, {
      name: 'accelerator-hours',
      unit: 'hours',
    });
  }
  const model = textSlot(query, 'model');
  const trainedOn = model && world.catalogue.thing(model)?.traits.trainedOn;
  const asTrained = query.accelerator === undefined || query.accelerator === trainedOn;
  const altered = ['utilisation', 'goodput', 'throughput', 'overhead'].some(
    (name) => query.assume?.[name] !== undefined,
  );
  const published =
    model && asTrained && !altered ? (known(model, 'trainingHours') ?? stageHours(inquiry)) : undefined;
  return published && asPublished('accelerator-hours', published);
}

/** Hours billed for so much compute: compute ÷ rate ÷ 3600 ÷ goodput. */
export function hoursFor(
  compute: Estimate,
  rate: Estimate,
  { ledger, known }: Inquiry,
): Estimate | undefined {
  const goodput = ledger.assume('goodput', known('training', 'goodput'));
  const perHour = times(rate, SECONDS_PER_HOUR, { name: 'flop-per-hour', unit: 'FLOP' });
  const productive = dividedBy(compute, perHour, { name: 'productive-hours', unit: 'hours' });
  return goodput && dividedBy(productive, goodput, { name: 'accelerator-hours', unit: 'hours' });
}

/** FLOP in so many billed hours: hours × goodput × rate × 3600. */
export function computeIn(hours: Estimate, rate: Estimate, { ledger, known }: Inquiry): Estimate | undefined {
  const goodput = ledger.assume('goodput', known('training', 'goodput'));
  const perHour = times(rate, SECONDS_PER_HOUR, { name: 'flop-per-hour', unit: 'FLOP' });
  const productive = goodput && times(hours, goodput, { name: 'productive-hours', unit: 'hours' });
  return productive && times(productive, perHour, { name: 'compute', unit: 'FLOP' });
}

/** Accelerators for a deadline, or days for a fleet; what is published of a run that is asked about as it was. */
export function fleet(inquiry: Inquiry, hours: Estimate | undefined): Fleet {
  const { accelerators, days } =
    isAsRun(inquiry) && isOnItsOwn(inquiry) ? publishedFleet(inquiry) : askedFleet(inquiry);
  if (hours === undefined || (accelerators === undefined) === (days === undefined))
    return { accelerators, days };
  if (accelerators !== undefined) {
    const each = dividedBy(hours, accelerators, { name: 'hours', unit: 'hours' });
    return { accelerators, days: dividedBy(each, HOURS_PER_DAY, { name: 'days', unit: 'days' }) };
  }
  const each = times(days as Estimate, HOURS_PER_DAY, { name: 'hours', unit: 'hours' });
  return { accelerators: dividedBy(hours, each, { name: 'accelerators', unit: 'accelerators' }), days };
}

function askedFleet({ query }: Inquiry): Fleet {
  return {
    accelerators: query.count === undefined ? undefined : amountSlot(query, 'count', 'accelerators', 1),
    days: query.days === undefined ? undefined : amountSlot(query, 'days', 'days', 0),
  };
}

function publishedFleet({ query, known }: Inquiry): Fleet {
  const model = requiredText(query, 'model');
  const accelerators = known(model, 'trainingAccelerators');
  const days = known(model, 'trainingDays');
  return {
    accelerators: accelerators && asPublished('accelerators', accelerators),
    days: days && asPublished('days', days),
  };
}
