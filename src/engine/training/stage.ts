import type { Known } from '../../catalogue/catalogue.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';

/** Slots that say what else is to be trained: then what is known of the stage plays no part. */
const OTHERWISE = ['parameters', 'activeParameters', 'tokens', 'compute'] as const;

/**
 * Hours of the one stage that is known of a named model, such as reinforcement learning on top of another: nothing else of
 * its training can be worked out, neither tokens nor compute nor the whole development.
 */
export function stageHours({ query, known }: Inquiry): Known | undefined {
  const model = textSlot(query, 'model');
  if (model === undefined || OTHERWISE.some((slot) => query[slot] !== undefined)) return undefined;
  return known(model, 'stageHours');
}

/** That a cost is one of a stage, and what the model beneath it was published to cost. */
export function stageNotes(inquiry: Inquiry): Note[] {
  const { query, world, known } = inquiry;
  const model = textSlot(query, 'model');
  if (model === undefined || stageHours(inquiry) === undefined) return [];
  const base = world.catalogue.thing(model)?.traits.trainedFrom;
  const stage: Note = { key: 'training-stage', values: { model } };
  const cost = typeof base === 'string' ? known(base, 'publishedRental') : undefined;
  if (typeof base !== 'string' || cost === undefined) return [stage];
  const { low, mid, high, unit } = cost;
  return [stage, { key: 'stage-base', values: { model: base, value: { low, mid, high, unit } } }];
}
