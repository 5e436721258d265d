import type { Estimate } from './estimate.ts';
import type { Range } from './range.ts';

/** The 80 % interval of an estimate or of a line of working. */
export function rangeOf({ values, unit }: Pick<Estimate, 'values' | 'unit'>): Range {
  if (typeof values === 'number') return { low: values, mid: values, high: values, unit };
  const { low, mid, high } = values.interval();
  return { low, mid, high, unit };
}
