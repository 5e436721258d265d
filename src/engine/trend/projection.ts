import type { Figure } from '../../catalogue/catalogue.ts';
import { dayNumber, daysBetween } from '../../catalogue/dates.ts';
import { DAYS_PER_YEAR } from '../../quantity/days.ts';
import { type Estimate, raisedTo, times } from '../../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import { mapped } from '../../quantity/values.ts';
import type { Cell, Chart } from '../answer.ts';
import type { Period } from '../period.ts';

/** A cost that grows from a day on: the last figure known, and what it is multiplied by in a year. */
export interface Projection {
  readonly base: Figure;
  readonly start: Estimate;
  readonly factor: Estimate;
}

/** The cost on a day: start × factor ^ years gone. */
export function costOn(day: string, { base, start, factor }: Projection): Estimate {
  const years = daysBetween(base.asOf, day) / DAYS_PER_YEAR;
  const grown = raisedTo(factor, years, { name: 'growth-so-far', unit: 'ratio' });
  return times(start, grown, { name: 'total', unit: 'USD' });
}

/** The day on which the cost is so much: start + ln(cost ÷ start) ÷ ln(factor) years, in days since 1970. */
export function dayOfCost(cost: number, { base, start, factor }: Projection): Estimate {
  const gone = Math.log(cost / rangeOf(start).mid);
  const day = (growth: number) => dayNumber(base.asOf) + (gone / Math.log(growth)) * DAYS_PER_YEAR;
  return {
    ...factor,
    name: 'year',
    unit: 'date',
    values: mapped(factor.values, day, undefined),
    central: day(factor.central),
    working: [],
  };
}

/** How long the cost takes to double, in hours: ln 2 ÷ ln(factor) years; undefined where it does not grow. */
export function doublingTime({ factor }: Pick<Projection, 'factor'>): Estimate | undefined {
  if (rangeOf(factor).low <= 1) return undefined;
  const hours = (value: number) => (Math.LN2 / Math.log(value)) * HOURS_PER_YEAR;
  return {
    ...factor,
    name: 'doublingTime',
    unit: 'hours',
    values: mapped(factor.values, hours, undefined),
    central: hours(factor.central),
  };
}

/** A row for the end of each year of a time after the last figure known, its source named `projection`. */
export function projectedRows({ from, to }: Period, projection: Projection): Cell[][] {
  return yearEnds(projection.base.asOf, to)
    .filter((day) => day >= from)
    .map((day) => [day, rangeOf(costOn(day, projection)), 'carried-on']);
}

/** The projection, year by year from the last known figure to its end. */
export function courseOf(projection: Projection, to: string): Chart | undefined {
  const { base, start } = projection;
  const years = yearEnds(base.asOf, to);
  if (years.length < 2) return undefined;
  const costs = years.map((day) => rangeOf(costOn(day, projection)).mid);
  return {
    title: 'run-costs',
    kind: 'line',
    unit: 'USD',
    points: [base.asOf, ...years].map((day) => day.slice(0, 4)),
    series: [{ name: 'training-cost', values: [rangeOf(start).mid, ...costs] }],
  };
}

function yearEnds(after: string, to: string): string[] {
  const [from, end] = [after, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: Math.max(0, end - from) }, (_, index) => `${from + 1 + index}-12-31`);
}
