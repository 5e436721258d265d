import { type Estimate, exactly, plus, times } from '../../quantity/estimate.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { type Period, periodOf, wholeYear } from '../period.ts';
import { aboutPeriod, byWeight, type Statement } from './statements.ts';

/** A year of which only growth was published. */
export interface Grown {
  readonly total: Estimate;
  readonly growth: Estimate;
  /** The year before, as it was told. */
  readonly base: Statement;
  readonly time: Period;
}

/** Where only growth was published for the last year of a time: the year before × (1 + growth), within one series. */
export function grownFromLastYear(
  all: readonly Statement[],
  { to }: Period,
  { world }: Inquiry,
): Grown | undefined {
  const year = Number(to.slice(0, 4));
  const time = wholeYear(year);
  if (to !== time.to) return undefined;
  for (const base of aboutPeriod(all, wholeYear(year - 1)).toSorted(byWeight)) {
    const { series, figure } = base;
    const said = world.catalogue.history(series, 'growth', world.now).findLast((one) => {
      const about = periodOf(one);
      return about.from === time.from && about.to === time.to;
    });
    if (said === undefined) continue;
    const before = asPublished('year-before', { ...figure, stale: false, figures: [figure] });
    const growth = asPublished('growth', { ...said, stale: false, figures: [said] });
    const one = exactly(1, { name: 'one', unit: 'ratio' });
    const factor = plus(one, growth, { name: 'growth-factor', unit: 'ratio' });
    return { total: times(before, factor, { name: 'total', unit: 'USD' }), growth, base, time };
  }
  return undefined;
}
