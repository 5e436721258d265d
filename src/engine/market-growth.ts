import { type Estimate, exactly, plus, times } from '../quantity/estimate.ts';
import { asPublished } from './as-published.ts';
import type { Inquiry } from './inquiry.ts';
import { aboutPeriod, byWeight, type Statement } from './market-statements.ts';
import { type Period, periodOf } from './period.ts';

/** Where only growth was published for a year: the year before × (1 + growth), within one series. */
export function grownFromLastYear(
  all: readonly Statement[],
  period: Period,
  { world }: Inquiry,
): Estimate | undefined {
  const before = { from: yearBefore(period.from), to: yearBefore(period.to) };
  for (const { series, figure } of aboutPeriod(all, before).toSorted(byWeight)) {
    const growth = world.catalogue.history(series, 'growth', world.now).findLast((one) => {
      const { from, to } = periodOf(one);
      return from === period.from && to === period.to;
    });
    if (growth === undefined) continue;
    const base = asPublished('year-before', { ...figure, stale: false, figures: [figure] });
    const rate = asPublished('growth', { ...growth, stale: false, figures: [growth] });
    const factor = plus(exactly(1, { name: 'one', unit: 'ratio' }), rate, {
      name: 'growth-factor',
      unit: 'ratio',
    });
    return times(base, factor, { name: 'total', unit: 'USD' });
  }
  return undefined;
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}
