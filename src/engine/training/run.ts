import { dividedBy, type Estimate } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';
import { computeIn, type Fleet, fleet, givenHours, hoursFor } from './hours.ts';
import { achievedRate, formatOf, peakRate } from './rate.ts';
import { stageHours } from './stage.ts';
import type { Work } from './work.ts';

/** A training run on one kind of accelerator; what cannot be known is undefined. */
export interface Run extends Fleet {
  readonly compute: Estimate | undefined;
  /** Its number format. */
  readonly format: string;
  /** Achieved FLOP/s per accelerator. */
  readonly rate: Estimate | undefined;
  /** Share of the peak that the model's own arithmetic achieves (model FLOP utilisation). */
  readonly utilisation: Estimate | undefined;
  /** Hours billed, restarts included. */
  readonly acceleratorHours: Estimate | undefined;
}

/**
 * `accelerator-hours = compute ÷ (peak × utilisation) ÷ 3600 ÷ goodput`, solved for whatever the asker leaves open:
 * hours given, the utilisation follows; hours and utilisation given, the compute follows.
 * Hours published for a run hold its restarts already: goodput is not taken off again. Of a stage alone the hours are all there is.
 */
export function trainingRun(work: Work, accelerator: string, inquiry: Inquiry): Run {
  const { ledger } = inquiry;
  const given = givenHours(inquiry);
  const format = formatOf(work, accelerator, inquiry);
  const peak = peakRate(accelerator, format, inquiry);
  const isStage = stageHours(inquiry) !== undefined;
  const rate = isStage ? undefined : achievedRate(work, { peak, format, accelerator }, given, inquiry);
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
    ...fleet(inquiry, acceleratorHours),
  };
}
