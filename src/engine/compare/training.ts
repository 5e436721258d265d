import type { Thing } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../quantity/estimate.ts';
import { type Inquiry, inquire } from '../inquiry.ts';
import { type Query, without } from '../query.ts';
import { trainingCosts } from '../training/costs.ts';
import { trainingRun } from '../training/run.ts';
import { trainingWork } from '../training/work.ts';

/** What one training run takes on an accelerator: rented, its energy, its hours; undefined where no run is named. */
export interface TrainingOn {
  readonly 'training-cost': Estimate | undefined;
  readonly energy: Estimate | undefined;
  readonly 'accelerator-hours': Estimate | undefined;
  /** The number format its speed is reckoned in. */
  readonly format: string;
}

/**
 * The run of a comparison, worked out on one of the accelerators compared: by the same formula on each, so that hours
 * published for one of them do not stand beside hours estimated for another.
 */
export function trainingOn({ id, kind }: Thing, { query, world }: Inquiry): TrainingOn | undefined {
  if (kind !== 'accelerator' || !namesRun(query)) return undefined;
  const asked: Query = { ...query, intent: 'train', accelerator: id };
  const own = inquire(without(asked, 'model'), world);
  const { format, ...run } = trainingRun(trainingWork(inquire(asked, world)), id, own);
  const { rental, energy } = trainingCosts(run, id, own);
  return { 'training-cost': rental, energy, 'accelerator-hours': run.acceleratorHours, format };
}

/** Whether a comparison says what is to be trained. */
export function namesRun(query: Readonly<Record<string, unknown>>): boolean {
  return ['model', 'parameters', 'compute'].some((slot) => query[slot] !== undefined);
}
