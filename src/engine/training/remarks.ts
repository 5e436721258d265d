import type { Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';
import type { Run } from './run.ts';
import { stageHours } from './stage.ts';

/** The whole development is reckoned on own hardware: where renting one run costs more than that, it is said why. */
export function developmentNotes(development: Estimate | undefined, rental: Estimate | undefined): Note[] {
  const isBelow = development && rental && rangeOf(development).mid < rangeOf(rental).mid;
  return isBelow ? [{ key: 'development-on-own-hardware' }] : [];
}

/** A utilisation above what matrix multiplication reaches means that the numbers given do not fit together. */
export function impossible({ utilisation }: Pick<Run, 'utilisation'>): Note[] {
  const range = utilisation && rangeOf(utilisation);
  return range !== undefined && range.mid > 0.8
    ? [{ key: 'utilisation-impossible', values: { value: range } }]
    : [];
}

/** That nothing is known of what a named model was trained with, neither from its maker nor from others. */
export function inputNotes(run: Pick<Run, 'compute' | 'acceleratorHours'>, inquiry: Inquiry): Note[] {
  const { query, world } = inquiry;
  const model = textSlot(query, 'model');
  if (model === undefined || run.compute !== undefined || run.acceleratorHours !== undefined) return [];
  if (stageHours(inquiry) !== undefined) return [{ key: 'stage-elsewhere', values: { model } }];
  const maker = String(world.catalogue.thing(model)?.traits.maker);
  return [{ key: 'no-inputs-known', values: { model, maker } }];
}
