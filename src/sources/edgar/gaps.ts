import { daysBetween } from '../../catalogue/dates.ts';
import { isQuarter } from '../../engine/companies/spans.ts';
import type { FiledValue } from './filed-values.ts';

/** Times between the first and the last quarter known in which a quarter is missing: they stay unknown. */
export function gapsIn(values: readonly FiledValue[]): { readonly from: string; readonly to: string }[] {
  const quarters = values.filter(isQuarter).toSorted((a, b) => a.to.localeCompare(b.to));
  return quarters.flatMap(({ from }, at) => {
    const before = quarters[at - 1];
    return before !== undefined && daysBetween(before.to, from) > FOLLOWS
      ? [{ from: before.to, to: from }]
      : [];
  });
}

/** Days within which a quarter follows another. */
const FOLLOWS = 4;
