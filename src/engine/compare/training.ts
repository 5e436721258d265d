import type { Thing } from '../../catalogue/catalogue.ts';
import type { Estimate } from '../../quantity/estimate.ts';
import { type Inquiry, inquire } from '../inquiry.ts';
import type { World } from '../intent.ts';
import { type Query, without } from '../query.ts';
import { trainingCosts } from '../training/costs.ts';
import { trainingRun } from '../training/run.ts';
import { stageHours } from '../training/stage.ts';
import { USUAL_ACCELERATOR } from '../training/usual-accelerator.ts';
import { trainingWork } from '../training/work.ts';
import { SERVING } from './serving.ts';

/** What one training run takes on an accelerator: rented, its energy, its hours; undefined where no run is named. */
export interface TrainingOn {
  readonly 'training-cost': Estimate | undefined;
  readonly energy: Estimate | undefined;
  readonly 'accelerator-hours': Estimate | undefined;
  /** The number format its speed is reckoned in. */
  readonly format: string;
}

/** Measures of what a training run takes. */
const OF_RUNS: ReadonlySet<unknown> = new Set(['training-cost', 'energy', 'accelerator-hours']);

/**
 * The run of a comparison, worked out on one of the accelerators compared: by the same formula on each, so that hours
 * published for one of them do not stand beside hours estimated for another. Of models compared by it, the run of each.
 */
export function trainingOn(thing: Thing, { query, world }: Inquiry): TrainingOn | undefined {
  if (thing.kind === 'model') return OF_RUNS.has(query.measure) ? ownRun(thing, query, world) : undefined;
  if (thing.kind !== 'accelerator' || !namesRun(query) || query.measure === SERVING) return undefined;
  const asked: Query = { ...query, intent: 'train', accelerator: thing.id };
  return runOf(asked, thing.id, inquire(without(asked, 'model'), world));
}

/** A model's own run, with the hours published of it where they are, on what it was trained on; a stage alone is no run. */
function ownRun({ id, traits: { trainedOn } }: Thing, query: Query, world: World): TrainingOn | undefined {
  const accelerator = typeof trainedOn === 'string' ? trainedOn : USUAL_ACCELERATOR;
  const asked: Query = { ...query, intent: 'train', model: id, accelerator };
  const inquiry = inquire(asked, world);
  return stageHours(inquiry) === undefined ? runOf(asked, accelerator, inquiry) : undefined;
}

function runOf(asked: Query, accelerator: string, inquiry: Inquiry): TrainingOn {
  const work = trainingWork(inquire(asked, inquiry.world));
  const { format, ...run } = trainingRun(work, accelerator, inquiry);
  const { rental, energy } = trainingCosts(run, accelerator, inquiry);
  return { 'training-cost': rental, energy, 'accelerator-hours': run.acceleratorHours, format };
}

/** Whether a comparison says what is to be trained. */
export function namesRun(query: Readonly<Record<string, unknown>>): boolean {
  return ['model', 'parameters', 'compute'].some((slot) => query[slot] !== undefined);
}
