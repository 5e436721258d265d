import type { Known } from '../catalogue/catalogue.ts';
import type { Note } from './answer.ts';

/** What to beware of in a figure: that it is old, that it is not verified. */
export function cautions(name: string, known: Known): Note[] {
  const notes: Note[] = [];
  if (known.stale) notes.push({ key: 'stale', values: { name, asOf: known.asOf } });
  if (!known.verified) notes.push({ key: 'unverified', values: { name } });
  return notes;
}
