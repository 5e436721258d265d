import type { Chart } from '../answer.ts';
import { byQuarter } from '../companies/by-quarter.ts';
import { quartersIn, yearBefore } from '../companies/spans.ts';
import type { World } from '../intent.ts';
import type { Period } from '../period.ts';

/** A single quarter is drawn with those of the two years before it. */
const YEARS_SHOWN = 2;

/** Quarters a chart is still readable with. */
const MOST_QUARTERS = 20;

/** A bar for each company and calendar quarter; undefined where less than two bars are known. */
export function capexChart(companies: readonly string[], period: Period, world: World): Chart | undefined {
  const points = quartersShown(period).slice(-MOST_QUARTERS);
  const series = companies.map((company) => {
    const quarters = byQuarter(company, world);
    return { name: company, values: points.map(({ from }) => quarters.get(from)?.mid ?? null) };
  });
  const shown = series.filter(({ values }) => values.some((value) => value !== null));
  const known = points.filter((_, at) => shown.some(({ values }) => values[at] !== null));
  if (known.length * shown.length < 2) return undefined;
  return {
    title: 'capex-by-quarter',
    kind: 'bar',
    unit: 'USD',
    points: known,
    series: shown.map(({ name, values }) => ({
      name,
      values: values.filter((_, at) => known.includes(points[at] as Period)),
    })),
  };
}

function quartersShown(period: Period): Period[] {
  const quarters = quartersIn(period);
  if (quarters.length > 1) return quarters;
  let from = period;
  for (let year = 0; year < YEARS_SHOWN; year++) from = yearBefore(from);
  return quartersIn({ from: from.from, to: period.to });
}
