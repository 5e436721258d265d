import type { Bounded } from '../../quantity/range.ts';
import { isOfYear, type Told } from './statements.ts';

/** What several companies said they would spend, added up. */
export interface GuidanceSum {
  readonly amount?: Bounded;
  /** Those it is the sum of: each spoke of twelve months. */
  readonly counted: readonly Told[];
  /** Those that spoke of another length of time: a quarter, three years. */
  readonly left: readonly Told[];
}

/** Ends added up: what each would spend at least, and at most. With one that only said at least, the sum is that too. */
export function summed(told: readonly Told[]): GuidanceSum {
  const priced = told.filter(({ amount }) => amount !== undefined);
  const counted = priced.filter(({ best }) => best !== undefined && isOfYear(best));
  const left = priced.filter((one) => !counted.includes(one));
  if (counted.length === 0) return { counted, left };
  const amounts = counted.flatMap(({ amount }) => amount ?? []);
  const sum = (end: 'low' | 'mid' | 'high') => amounts.reduce((all, range) => all + range[end], 0);
  const isLeast = amounts.some(({ bound }) => bound === 'at-least');
  const amount: Bounded = {
    low: sum('low'),
    mid: sum('mid'),
    high: sum('high'),
    unit: 'USD',
    ...(isLeast ? { bound: 'at-least' } : {}),
  };
  return { amount, counted, left };
}
