import { type Estimate, exactly, plus, times } from '../../quantity/estimate.ts';
import { HOURS_PER_MONTH } from '../../quantity/hours.ts';
import { point } from '../../quantity/range.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Chart } from '../answer.ts';

/** Months between two points: the fewest that keep a chart readable. */
const STEPS = [1, 2, 3, 6, 12, 24, 60];
const MOST_STEPS = 8;

interface Costs {
  readonly count: Estimate;
  /** Paid at once, for each. */
  readonly price: Estimate;
  /** Per hour, for each. */
  readonly running: Estimate;
  readonly rent: Estimate;
}

/** What renting and owning have cost by then, from the start to the end of a term, in hours. */
export function costOverTime(term: number, { count, price, running, rent }: Costs): Chart {
  const cost = (name: string) => ({ name, unit: 'USD' }) as const;
  const points = pointsIn(term);
  // A median times a number is the median of what is so many times as much.
  const rentHour = rangeOf(times(count, rent, cost('rent'))).mid;
  const ownAt = (hours: number) => {
    const gone = times(exactly(hours, { name: 'hours', unit: 'hours' }), running, cost('running-each'));
    return rangeOf(times(count, plus(price, gone, cost('own-each')), cost('own'))).mid;
  };
  return {
    title: 'buy-or-rent',
    kind: 'line',
    unit: 'USD',
    points: points.map((hours) => point(hours, 'hours')),
    series: [
      { name: 'rent', values: points.map((hours) => hours * rentHour) },
      { name: 'own', values: points.map(ownAt) },
    ],
  };
}

/** The start, the end, and points as evenly between as whole months allow. */
function pointsIn(term: number): number[] {
  const months = term / HOURS_PER_MONTH;
  const step = STEPS.find((each) => months % each === 0 && months / each <= MOST_STEPS);
  const size = step === undefined || months / step < 2 ? term / MOST_STEPS : step * HOURS_PER_MONTH;
  return Array.from({ length: Math.round(term / size) + 1 }, (_, index) => index * size);
}
