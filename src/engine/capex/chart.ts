import type { Chart } from '../answer.ts';
import { accountsOf } from '../companies/figures.ts';
import { calendarQuarterOf, isQuarter, quartersIn, yearBefore } from '../companies/spans.ts';
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
    const quarters = accountsOf(company, 'capex', world).filter(isQuarter);
    const byPoint = new Map(quarters.map((one) => [nameOf(calendarQuarterOf(one)), one.figure.mid]));
    return { name: company, values: points.map((point) => byPoint.get(point) ?? null) };
  });
  const shown = series.filter(({ values }) => values.some((value) => value !== null));
  const known = points.filter((_, at) => shown.some(({ values }) => values[at] !== null));
  if (known.length * shown.length < 2) return undefined;
  return {
    title: 'capex-by-quarter',
    kind: 'bar',
    unit: 'USD',
    points: known.map(periodNamed),
    series: shown.map(({ name, values }) => ({
      name,
      values: values.filter((_, at) => known.includes(points[at] as string)),
    })),
  };
}

function quartersShown(period: Period): string[] {
  const quarters = quartersIn(period);
  if (quarters.length > 1) return quarters.map(nameOf);
  let from = period;
  for (let year = 0; year < YEARS_SHOWN; year++) from = yearBefore(from);
  return quartersIn({ from: from.from, to: period.to }).map(nameOf);
}

function nameOf({ from, to }: Period): string {
  return `${from}/${to}`;
}

function periodNamed(name: string): Period {
  const [from = '', to = ''] = name.split('/');
  return { from, to };
}
