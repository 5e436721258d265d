import type { Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Cell } from '../answer.ts';

/** An estimate as a cell of a table, empty where it is not known. */
export function cellOf(estimate: Estimate | undefined): Cell {
  return estimate === undefined ? null : rangeOf(estimate);
}
