import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';
import { USUAL_ACCELERATOR } from './usual-accelerator.ts';

/** Slots that make a run another one than the model's own, or price it otherwise. */
const ALTERING = [
  'parameters',
  'activeParameters',
  'tokens',
  'compute',
  'acceleratorHours',
  'count',
  'days',
  'format',
  'basis',
  'assume',
] as const;

/** Whether a named model's own run is asked about, just as it was: what was published of it answers the question. */
export function isAsRun({ query, world }: Inquiry): boolean {
  const model = textSlot(query, 'model');
  if (model === undefined || ALTERING.some((slot) => query[slot] !== undefined)) return false;
  const trainedOn = world.catalogue.thing(model)?.traits.trainedOn ?? USUAL_ACCELERATOR;
  return query.accelerator === undefined || query.accelerator === trainedOn;
}
