import type { Estimate } from '../quantity/estimate.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Note } from './answer.ts';

/** The median of a difference is not the difference of the medians: who would subtract the costs is told not to. */
export function mediansDiffer(
  total: Estimate,
  costs: { readonly own: Estimate; readonly rent: Estimate },
): Note[] {
  const value = stated(Math.abs(middle(costs.rent) - middle(costs.own)));
  if (value === Math.abs(middle(total)) || typeof total.values === 'number') return [];
  return [{ key: 'medians-differ' }];
}

function middle(estimate: Estimate): number {
  return stated(rangeOf(estimate).mid);
}

/** To the three figures an estimate is stated with. */
function stated(value: number): number {
  return Number(value.toPrecision(3));
}
