import { HOURS_PER_YEAR } from '../quantity/hours.ts';
import type { Unit } from '../quantity/units.ts';

/** Units that a form counts in larger or smaller steps than the engine: years and percent, as people do. */
const scales: Partial<Record<Unit, number>> = { fraction: 0.01, hours: HOURS_PER_YEAR };

/** How many of the engine's units a bare number in a field of a form stands for. */
export function fieldScale(unit: Unit): number {
  return scales[unit] ?? 1;
}
