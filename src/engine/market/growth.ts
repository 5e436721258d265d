import type { Figure } from '../../catalogue/catalogue.ts';
import { daysBetween } from '../../catalogue/dates.ts';
import { figureKinds } from '../../catalogue/figure-kinds.ts';
import { type Estimate, exactly, plus, raisedTo, times } from '../../quantity/estimate.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Period, periodOf, wholeYear } from '../period.ts';
import { aboutPeriod, byWeight, type Statement } from './statements.ts';

/** A year of which only growth was published. */
export interface Grown {
  readonly total: Estimate;
  readonly growth: Estimate;
  /** The year it grew from, as it was told. */
  readonly base: Statement;
  readonly time: Period;
  readonly isForecast: boolean;
}

/**
 * Where only growth was published for the last year of a time: a year that was told × (1 + growth) ^ years, within one
 * series. Growth that was counted is of the year before; growth that is forecast may be over several years, and is used as
 * long as it is fresh.
 */
export function grownFromEarlier(
  all: readonly Statement[],
  { to }: Period,
  inquiry: Inquiry,
): Grown | undefined {
  const year = Number(to.slice(0, 4));
  const time = wholeYear(year);
  if (to !== time.to) return undefined;
  return grownBy('growth', all, time, inquiry) ?? grownBy('growthForecast', all, time, inquiry);
}

function grownBy(
  kind: 'growth' | 'growthForecast',
  all: readonly Statement[],
  time: Period,
  { world: { catalogue, now } }: Inquiry,
): Grown | undefined {
  const isForecast = kind === 'growthForecast';
  const isFresh = ({ asOf }: Figure) =>
    !isForecast || daysBetween(asOf, now) <= (figureKinds[kind]?.freshDays ?? 0);
  for (const series of new Set(all.map((one) => one.series))) {
    const said = catalogue.history(series, kind, now).findLast((one) => periodOf(one).to === time.to);
    if (said === undefined || !isFresh(said)) continue;
    const first = Number(periodOf(said).from.slice(0, 4));
    const [base] = aboutPeriod(
      all.filter((one) => one.series === series),
      wholeYear(first - 1),
    ).toSorted(byWeight);
    if (base === undefined || periodOf(said).from !== wholeYear(first).from) continue;
    const years = Number(time.to.slice(0, 4)) - first + 1;
    return { ...grownOver(years, base.figure, said), base, time, isForecast };
  }
  return undefined;
}

function grownOver(years: number, base: Figure, said: Figure): Pick<Grown, 'total' | 'growth'> {
  const before = asPublished('year-before', { ...base, stale: false, figures: [base] });
  const growth = asPublished('growth', { ...said, stale: false, figures: [said] });
  const one = exactly(1, { name: 'one', unit: 'ratio' });
  const yearly = plus(one, growth, { name: 'growth-factor', unit: 'ratio' });
  const factor = years === 1 ? yearly : raisedTo(yearly, years, { name: 'growth-so-far', unit: 'ratio' });
  return { total: times(before, factor, { name: 'total', unit: 'USD' }), growth };
}
