import type { Count } from '../amounts/count-at.ts';
import type { Item } from '../amounts/item.ts';
import { multiplied } from '../amounts/span-of.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { bareClaim, type Claim } from './claim.ts';

/**
 * The accelerators in superchips: four GB200 superchips are eight GPUs, a GB200 superchip two. Nothing is counted where
 * nobody knows how many one holds, so that it is asked about; undefined where no superchip is named.
 */
export function inSuperchips(
  items: readonly Item[],
  subject: NamedThing | undefined,
  counts: readonly Count[],
): Claim[] | undefined {
  const at = items.findIndex(({ meaning }) => meaning?.counter === 'superchip');
  const [counted, ...more] = counts.filter(({ counter }) => counter === 'superchip');
  if (at < 0 && counted === undefined) return undefined;
  const size = subject?.thing.traits.superchipAccelerators;
  const others = counts.filter(({ counter }) => counter !== 'superchip');
  const isAsked = counted === undefined && items.some(({ meaning }) => meaning?.beyond === true);
  if (typeof size !== 'number' || isAsked || more.length + others.length > 0) return [];
  const { value, items: own } = counted ?? { value: 1, items: [] };
  const accelerators = multiplied(value, size);
  const note = { key: 'superchips-counted', values: { each: size } };
  return [
    { ...bareClaim, takes: 'count', value: accelerators, items: at < 0 ? own : [...own, at], notes: [note] },
  ];
}
