import type { Thing } from '../../catalogue/catalogue.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { marketOf } from './market-of.ts';
import type { Basis } from './market-rate.ts';

/**
 * What rents of several accelerators go by when they stand side by side: the indices where each has one, else the
 * lists of them all, as an index of one beside the lists of another would compare two markets.
 */
export function commonBasis(things: readonly Thing[], inquiry: Inquiry): Basis | undefined {
  const { basis } = inquiry.query;
  const accelerators = things.filter(({ kind }) => kind === 'accelerator');
  if (basis !== undefined || accelerators.length === 0) return basis as Basis | undefined;
  const byIndex = accelerators.every(({ id }) => {
    const rate = marketOf({ accelerator: id, commitment: 'on-demand', hours: 1 }, inquiry, undefined);
    return rate === undefined || rate.basis === 'index';
  });
  return byIndex ? 'index' : 'list';
}

/** Which prices the rents in a table are. */
export function basisNote(basis: Basis | undefined, columns: readonly string[]): Note[] {
  const rests = columns.some(
    (name) => name === 'rent' || name === 'pflop-hour' || name === 'training-cost' || name === 'serving-cost',
  );
  return basis === undefined || !rests
    ? []
    : [{ key: basis === 'index' ? 'rents-by-index' : 'rents-by-list' }];
}
