import type { Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Chart } from '../answer.ts';

/** Definitions of what a run costs, each of which stands alone. */
const DEFINITIONS = [
  'publishedStatement',
  'publishedRental',
  'rental',
  'publishedAmortised',
  'amortised',
  'publishedDevelopment',
  'development',
] as const;

/** One run under each definition of its cost that is known: side by side, since they do not add up. */
export function trainingChart(costs: Readonly<Record<string, Estimate | undefined>>): Chart | undefined {
  const known = DEFINITIONS.flatMap((name) => {
    const cost = costs[name];
    return cost === undefined ? [] : [{ name, mid: rangeOf(cost).mid }];
  });
  if (known.length < 2) return undefined;
  return {
    title: 'training-costs',
    kind: 'bar',
    unit: 'USD',
    points: known.map(({ name }) => name),
    series: [{ name: 'training-cost', values: known.map(({ mid }) => mid) }],
  };
}
