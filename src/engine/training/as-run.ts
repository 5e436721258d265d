import type { Note } from '../answer.ts';
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

/** Whether it is asked about on the very accelerators it was trained on, so that those published are its own. */
export function isOnItsOwn({ query, world }: Inquiry): boolean {
  const trainedOn = world.catalogue.thing(String(query.model))?.traits.trainedOn;
  return trainedOn !== undefined && (query.accelerator ?? trainedOn) === trainedOn;
}

/** That a run was on accelerators of which nothing more is known, so that ours is what its compute takes on others. */
export function elsewhereNotes(accelerator: string, inquiry: Inquiry): Note[] {
  const model = textSlot(inquiry.query, 'model');
  const hardware = model && inquiry.world.catalogue.thing(model)?.traits.trainedElsewhere;
  if (model === undefined || typeof hardware !== 'string' || !isAsRun(inquiry)) return [];
  const hours = inquiry.known(model, 'trainingHours');
  const elsewhere: Note = { key: 'trained-elsewhere', values: { model, hardware, thing: accelerator } };
  if (hours === undefined) return [elsewhere];
  const isAsked = inquiry.query.asks === 'acceleratorHours';
  const key = isAsked ? 'trained-elsewhere-hours' : 'trained-elsewhere-for';
  return [elsewhere, { key, values: { hardware, hours: hours.mid } }];
}
