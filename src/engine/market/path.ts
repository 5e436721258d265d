import { dividedBy, type Estimate, exactly, minus, raisedTo } from '../../quantity/estimate.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { lengthOf, periodOf } from '../period.ts';
import { byWeight, type Statement } from './statements.ts';

/** How one series went over a time of several years. */
export interface MarketPath {
  readonly first: Statement;
  readonly last: Statement;
  readonly start: Estimate;
  readonly end: Estimate;
  /** A year, on the average. */
  readonly growth: Estimate;
}

/** A whole year, in days. */
const WHOLE_YEAR = 364;

/**
 * The path of one series between the first and the last year of a time that it speaks of: growth a year = (last ÷
 * first) ^ (1 ÷ years) − 1. The series asked about, else that which reaches farthest; series of different scopes are
 * never joined. Undefined where none speaks of two years.
 */
export function pathOf(about: readonly Statement[], { query }: Inquiry): MarketPath | undefined {
  const yearly = about.filter(({ figure }) => lengthOf(periodOf(figure)) >= WHOLE_YEAR);
  const paths = [...Map.groupBy(yearly, ({ series }) => series).values()]
    .map(bestOfEachYear)
    .filter((path) => path.length > 1)
    .sort(
      (a, b) => Number(isAsked(b, query.series)) - Number(isAsked(a, query.series)) || b.length - a.length,
    );
  const [path] = paths;
  const [first, last] = [path?.[0], path?.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [stated('start', first), stated('total', last)];
  const years = yearOf(last) - yearOf(first);
  const ratio = dividedBy(end, start, { name: 'growth-so-far', unit: 'ratio' });
  const factor = raisedTo(ratio, 1 / years, { name: 'growth-factor', unit: 'ratio' });
  const one = exactly(1, { name: 'one', unit: 'ratio' });
  return { first, last, start, end, growth: minus(factor, one, { name: 'growth', unit: 'fraction' }) };
}

function bestOfEachYear(statements: readonly Statement[]): Statement[] {
  const years = Map.groupBy(statements, yearOf);
  return [...years.values()]
    .flatMap((said) => said.toSorted(byWeight).slice(0, 1))
    .sort((a, b) => yearOf(a) - yearOf(b));
}

function isAsked(path: readonly Statement[], series: unknown): boolean {
  return path[0]?.series === series;
}

function stated(name: string, { figure }: Statement): Estimate {
  return asPublished(name, { ...figure, stale: false, figures: [figure] });
}

function yearOf({ figure }: Statement): number {
  return Number(periodOf(figure).to.slice(0, 4));
}
