import type { Normalised } from '../text/normalised.ts';
import type { Meaning } from './meaning.ts';

/** The "we'd" of "we'd like the digest at 9" is no Wednesday: an apostrophe stood in it. "Monday's" is Monday still. */
export function asContracted(
  meaning: Meaning,
  { text, starts, ends }: Normalised,
  start: number,
  end: number,
): Meaning {
  if (meaning.schedule?.days === undefined || text[end - 1] === 's') return meaning;
  const written = (ends[end - 1] ?? 0) - (starts[start] ?? 0);
  return written === end - start ? meaning : { ...meaning, schedule: undefined, filler: true };
}
