import { dividedBy, type Estimate, exactly, times } from '../../quantity/estimate.ts';
import { monthOfHours } from '../../quantity/exact-hours.ts';
import { HOURS_PER_MONTH } from '../../quantity/hours.ts';
import { atLeast, largerOf } from '../../quantity/larger.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { energyHour } from '../power/energy.ts';
import type { Rental } from '../renting/rental.ts';
import { rentalPrice } from '../renting/rental-price.ts';
import { amountSlot, textSlot } from '../slots.ts';
import type { Throughput } from './measurement.ts';
import { type Memory, servingMemory } from './memory.ts';
import type { Size } from './size.ts';
import { evidence } from './throughput.ts';
import type { Monthly } from './volume.ts';

/** Seconds of a month of 730 hours. */
export const SECONDS_PER_MONTH = exactly(HOURS_PER_MONTH * 3600, {
  name: 'seconds-per-month',
  unit: 'ratio',
});

/** What serving a volume takes on rented hardware; undefined where a figure it needs is unknown. */
export interface OwnHardware {
  readonly accelerators: Estimate;
  /** Accelerator-hours a month. */
  readonly hours: Estimate;
  /** USD a month. */
  readonly cost: Estimate | undefined;
  readonly memory: Memory;
  readonly rental: Rental;
  readonly energy: EnergyOf | undefined;
  readonly caveats: readonly Note[];
}

interface EnergyOf {
  /** Wh a month. */
  readonly monthly: Estimate;
  readonly perRequest: Estimate | undefined;
}

/**
 * Accelerators = the more of those that give the tokens (a second ÷ throughput ÷ utilisation) and those that hold the
 * cache, at least as many as one copy of the weights is spread over; cost = accelerators × hours × rent.
 */
export function onOwnHardware(
  size: Size,
  measured: Throughput | undefined,
  { tokens, requests, perRequest, oneCopy }: Monthly,
  outputShare: Estimate | undefined,
  inquiry: Inquiry,
): OwnHardware | Note {
  const { ledger, known, query } = inquiry;
  const accelerator = textSlot(query, 'accelerator') ?? measured?.accelerator;
  const taken = ledger.assume('throughput', measured?.known);
  if (accelerator === undefined || taken === undefined) return { key: 'no-throughput-known' };
  const isScaled = measured?.isScaled === true && !ledger.said('throughput');
  const speed = isScaled ? { ...taken, hearsay: size.hearsay } : taken;
  const utilisation = ledger.assume('utilisation', known('serving', 'servingUtilisation'));
  const perSecond = dividedBy(tokens, SECONDS_PER_MONTH, { name: 'tokens-per-second', unit: 'tokens/s' });
  const average = utilisation
    ? times(speed, utilisation, { name: 'average-throughput', unit: 'tokens/s' })
    : speed;
  const forLoad = dividedBy(perSecond, average, { name: 'accelerators-for-load', unit: 'accelerators' });
  const peak = utilisation
    ? dividedBy(perSecond, utilisation, { name: 'peak-tokens', unit: 'tokens/s' })
    : perSecond;
  const load = outputShare &&
    perRequest && {
      peakOutput: times(peak, outputShare, { name: 'peak-output', unit: 'tokens/s' }),
      outputShare,
      tokensPerRequest: perRequest,
    };
  const memory = servingMemory(size.total, accelerator, measured, load, inquiry);
  const as = { name: 'accelerators', unit: 'accelerators' } as const;
  const needed = memory.forCache === undefined ? forLoad : largerOf(forLoad, memory.forCache, as);
  const accelerators = oneCopy === undefined ? atLeast(needed, memory.fewest, as) : exactly(oneCopy, as);
  const rental = rentalPrice({ accelerator, commitment: 'on-demand', hours: HOURS_PER_MONTH }, inquiry);
  const had = query.count === undefined ? undefined : amountSlot(query, 'count', 'accelerators', 1);
  // too few of them serve nothing: what is costed is what it takes
  const paid = had === undefined ? accelerators : largerOf(accelerators, had, as);
  const hours = times(paid, monthOfHours, { name: 'accelerator-hours', unit: 'hours' });
  return {
    accelerators,
    hours,
    cost: rental.price && times(hours, rental.price, { name: 'total', unit: 'USD' }),
    memory,
    rental,
    energy: energyOf(hours, accelerator, requests, inquiry),
    caveats: [
      ...(measured === undefined || ledger.said('throughput') ? [] : evidence(measured)),
      ...(utilisation === undefined ? [{ key: 'busy-taken' }] : []),
      ...(had === undefined ? [] : fleetNote(accelerators, had)),
      ...memory.caveats,
      ...rental.caveats,
    ],
  };
}

/** Whether the accelerators the asker has are as many as the volume takes. */
function fleetNote(needed: Estimate, count: Estimate): Note[] {
  const [wanted, had] = [rangeOf(needed), rangeOf(count)];
  const key = wanted.mid > had.mid ? 'fleet-too-small' : 'fleet-enough';
  return [{ key, values: { needed: wanted, count: had } }];
}

function energyOf(
  hours: Estimate,
  accelerator: string,
  requests: Estimate | undefined,
  inquiry: Inquiry,
): EnergyOf | undefined {
  const hourly = energyHour(accelerator, inquiry);
  if (hourly === undefined) return undefined;
  const monthly = times(hours, hourly.energy, { name: 'energy-month', unit: 'Wh' });
  return {
    monthly,
    perRequest: requests && dividedBy(monthly, requests, { name: 'energy-per-request', unit: 'Wh' }),
  };
}
