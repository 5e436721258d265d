import type { Bounded } from '../../quantity/range.ts';
import type { Spoken } from './spoken.ts';

/** A range in the form it is written in: a unit of the engine, or another key of the replies' `units`. */
export type Written = Omit<Bounded, 'unit'> & { readonly unit: string };

/** The range as a figure of this name is written in a list: in its own form, or in its unit's short one. */
export function asListed<R extends Written | null>(
  name: string,
  range: R,
  { replies: { units } }: Spoken,
): Written | Extract<R, null> {
  if (range === null) return range as Extract<R, null>;
  const { low, mid, high, unit, bound } = range;
  const short = shortOf(unit);
  // Of one shape, whatever else a figure holds: nearly everything that is said goes through here.
  return { low, mid, high, bound, unit: name in units ? name : short in units ? short : unit };
}

/** What the short forms of units are called, put together once: there are few units. */
const shorts = new Map<string, string>();

function shortOf(unit: string): string {
  let short = shorts.get(unit);
  if (short === undefined) {
    short = `${unit} short`;
    shorts.set(unit, short);
  }
  return short;
}
