import type { Bounds } from './bounds.ts';
import { pointerOf } from './walk.ts';

const fine: readonly string[] = [];

/** That a count is out of bounds, and where; empty when it is not. */
export function checkCount(
  at: readonly (string | number)[],
  count: number,
  { least = 0, most = Infinity }: Bounds,
  what = 'characters',
): readonly string[] {
  if (count > most) return [`${pointerOf(at)}: ${count} ${what}, at most ${most}`];
  return count < least ? [`${pointerOf(at)}: ${count} ${what}, at least ${least}`] : fine;
}
