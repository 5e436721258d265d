import { dividedBy, type Estimate, exactly, times } from '../quantity/estimate.ts';
import { asPublished } from './as-published.ts';
import type { Inquiry } from './inquiry.ts';
import { amountSlot, textSlot } from './slots.ts';
import type { Work } from './training-work.ts';

/** A training run on one kind of accelerator; what cannot be known is undefined. */
export interface Run {
  readonly compute: Estimate | undefined;
  /** Its number format. */
  readonly format: string;
  /** Achieved FLOP/s per accelerator. */
  readonly rate: Estimate | undefined;
  /** Share of the peak that the model's own arithmetic achieves (model FLOP utilisation). */
  readonly utilisation: Estimate | undefined;
  /** Hours billed, restarts included. */
  readonly acceleratorHours: Estimate | undefined;
  readonly accelerators: Estimate | undefined;
  readonly days: Estimate | undefined;
}

const HOURS_PER_DAY = exactly(24, { name: 'hours-per-day', unit: 'hours' });
const SECONDS_PER_HOUR = exactly(3600, { name: 'seconds-per-hour', unit: 'ratio' });

/**
 * `accelerator-hours = compute ÷ (peak × utilisation) ÷ 3600 ÷ goodput`, solved for whatever the asker leaves open:
 * hours given, the utilisation follows; hours and utilisation given, the compute follows.
 * Hours published for a run hold its restarts already: goodput is not taken off again.
 */
export function trainingRun(work: Work, accelerator: string, inquiry: Inquiry): Run {
  const { query, ledger } = inquiry;
  const given = givenHours(inquiry);
  const format = formatOf(work, accelerator, inquiry);
  const peak = peakRate(accelerator, format, inquiry);
  const rate = achievedRate(work, { peak, format, accelerator }, given, inquiry);
  const compute = work.compute ?? (given && rate && computeIn(given, rate, inquiry));
  const acceleratorHours = given ?? (compute && rate && hoursFor(compute, rate, inquiry));
  const said = ledger.said('utilisation') ? ledger.assume('utilisation', undefined) : undefined;
  const solved = rate && peak && dividedBy(rate, peak, { name: 'utilisation', unit: 'fraction' });
  return {
    compute,
    rate,
    format,
    utilisation: said ?? solved,
    acceleratorHours,
    ...fleet(query, acceleratorHours),
  };
}

/** Hours the asker names, outright or as accelerators times days, else those published for a model as it was trained. */
function givenHours({ query, world, known }: Inquiry): Estimate | undefined {
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
  const published = model && asTrained && !altered ? known(model, 'trainingHours') : undefined;
  return published && asPublished('accelerator-hours', published);
}

/**
 * The number format of the run: the asker's, else bfloat16. Accelerators that compute in FP4 are trained on in FP8, as
 * published runs are, unless the asker gives a utilisation: published shares are mostly of the bfloat16 peak.
 */
function formatOf(work: Work, accelerator: string, { query, ledger, known }: Inquiry): string {
  const isNewer =
    known(accelerator, 'fp4') !== undefined &&
    known(accelerator, `${utilisationKind(work)}Fp8`) !== undefined;
  return textSlot(query, 'format') ?? (isNewer && !ledger.said('utilisation') ? 'fp8' : 'bf16');
}

function utilisationKind({ isMixture }: Work): string {
  return isMixture ? 'mixtureUtilisation' : 'denseUtilisation';
}

/** Dense peak of a number format; of chips without bfloat16, in FP16. */
function peakRate(accelerator: string, format: string, { known }: Inquiry): Estimate | undefined {
  const peak = known(accelerator, format) ?? (format === 'bf16' ? known(accelerator, 'fp16') : undefined);
  return peak && asPublished('peak', peak);
}

function achievedRate(
  work: Work,
  {
    peak,
    format,
    accelerator,
  }: { readonly peak: Estimate | undefined; readonly format: string; readonly accelerator: string },
  hours: Estimate | undefined,
  { ledger, known }: Inquiry,
): Estimate | undefined {
  const throughput = ledger.said('throughput') ? ledger.assume('throughput', undefined) : undefined;
  if (throughput !== undefined && work.compute !== undefined && work.tokens !== undefined) {
    const each = dividedBy(work.compute, work.tokens, { name: 'flop-per-token', unit: 'FLOP' });
    return times(throughput, each, { name: 'rate', unit: 'FLOP/s' });
  }
  if (hours !== undefined && work.compute !== undefined && !ledger.said('utilisation')) {
    const seconds = times(hours, SECONDS_PER_HOUR, { name: 'accelerator-seconds', unit: 'ratio' });
    return dividedBy(work.compute, seconds, { name: 'rate', unit: 'FLOP/s' });
  }
  if (peak === undefined) return undefined;
  const kind = utilisationKind(work);
  const measured = known(accelerator, format === 'fp8' ? `${kind}Fp8` : kind);
  const utilisation = ledger.assume('utilisation', measured ?? known('training', kind));
  return utilisation && times(peak, utilisation, { name: 'rate', unit: 'FLOP/s' });
}

function hoursFor(compute: Estimate, rate: Estimate, { ledger, known }: Inquiry): Estimate | undefined {
  const goodput = ledger.assume('goodput', known('training', 'goodput'));
  const perHour = times(rate, SECONDS_PER_HOUR, { name: 'flop-per-hour', unit: 'FLOP' });
  const productive = dividedBy(compute, perHour, { name: 'productive-hours', unit: 'hours' });
  return goodput && dividedBy(productive, goodput, { name: 'accelerator-hours', unit: 'hours' });
}

function computeIn(hours: Estimate, rate: Estimate, { ledger, known }: Inquiry): Estimate | undefined {
  const goodput = ledger.assume('goodput', known('training', 'goodput'));
  const perHour = times(rate, SECONDS_PER_HOUR, { name: 'flop-per-hour', unit: 'FLOP' });
  const productive = goodput && times(hours, goodput, { name: 'productive-hours', unit: 'hours' });
  return productive && times(productive, perHour, { name: 'compute', unit: 'FLOP' });
}

/** Accelerators for a deadline, or days for a fleet. */
function fleet(query: Inquiry['query'], hours: Estimate | undefined): Pick<Run, 'accelerators' | 'days'> {
  const accelerators = query.count === undefined ? undefined : amountSlot(query, 'count', 'accelerators', 1);
  const days = query.days === undefined ? undefined : amountSlot(query, 'days', 'days', 0);
  if (hours === undefined || (accelerators === undefined) === (days === undefined))
    return { accelerators, days };
  if (accelerators !== undefined) {
    const each = dividedBy(hours, accelerators, { name: 'hours', unit: 'hours' });
    return { accelerators, days: dividedBy(each, HOURS_PER_DAY, { name: 'days', unit: 'days' }) };
  }
  const each = times(days as Estimate, HOURS_PER_DAY, { name: 'hours', unit: 'hours' });
  return { accelerators: dividedBy(hours, each, { name: 'accelerators', unit: 'accelerators' }), days };
}
