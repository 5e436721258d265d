import type { Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Chart } from '../answer.ts';

/** Definitions of what a run costs, each of which stands alone. */
const DEFINITIONS = [
  'publishedStatement',
  'publishedReport',
  'publishedRental',
  'publishedStage',
  'rental',
  'publishedAmortised',
  'amortised',
  'publishedDevelopment',
  'development',
] as const;

/** What is asked of a run that its costs side by side have to do with; nothing by name is its cost. */
const COSTS: ReadonlySet<unknown> = new Set([undefined, 'amortised', 'purchase', 'development']);

/**
 * One run under each definition of its cost that is known: side by side, since they do not add up. None where `asks` is
 * about something else, or fewer than two are known.
 */
export function trainingChart(
  asks: unknown,
  costs: Readonly<Record<string, Estimate | undefined>>,
): Chart | undefined {
  if (!COSTS.has(asks)) return undefined;
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
