import type { Chart } from '../answer.ts';
import { lengthOf, periodOf } from '../period.ts';
import { byWeight, type Statement } from './statements.ts';

/** Fewer years are told by a table alone. */
const FEWEST_YEARS = 3;
/** Days a year has at least. */
const YEAR = 364;

/** One series by year, of each year the statement of most weight. Series count different things: never two in one chart. */
export function marketChart(all: readonly Statement[], series: string | undefined): Chart | undefined {
  const years = new Map<string, Statement>();
  for (const statement of all.toSorted(byWeight)) {
    const period = periodOf(statement.figure);
    const isYear = Math.abs(lengthOf(period) - YEAR) <= 1;
    if (statement.series === series && isYear && !years.has(period.to)) years.set(period.to, statement);
  }
  const shown = [...years.entries()].sort(([a], [b]) => a.localeCompare(b)).map(([, statement]) => statement);
  const [first] = shown;
  if (first === undefined || shown.length < FEWEST_YEARS) return undefined;
  return {
    title: 'spending',
    kind: 'bar',
    unit: first.figure.unit,
    points: shown.map(({ figure, isForecast }) => ({
      ...periodOf(figure),
      nature: isForecast ? 'forecast' : undefined,
    })),
    series: [{ name: first.series, values: shown.map(({ figure }) => figure.mid) }],
  };
}
