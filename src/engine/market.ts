import type { Answer } from './answer.ts';
import { asPublished } from './as-published.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { marketChart } from './market/chart.ts';
import { type Grown, grownFromEarlier } from './market/growth.ts';
import { type MarketPath, pathOf } from './market/path.ts';
import { overLonger, remarksOn } from './market/remarks.ts';
import {
  aboutPeriod,
  aroundPeriod,
  byWeight,
  latestYear,
  type Statement,
  seriesBy,
  statementsOf,
  TOPICS,
} from './market/statements.ts';
import { marketTable } from './market/table.ts';
import { isSeveralYears, type Period, periodOf, timeOf } from './period.ts';
import { without } from './query.ts';
import { textSlot } from './slots.ts';

/**
 * What the world spends on data centres and AI, as published. What was counted beats what was forecast, and the later
 * word the earlier one; every other statement about that time stands beside it, as scopes differ.
 */
export const market: Intent = {
  id: 'market',
  slots: {
    series: { takes: 'series', default: 'dell-oro-data-centre-capex' },
    publisher: { takes: 'party' },
    period: { takes: 'period' },
    asOf: { takes: 'date' },
    /** What is told of, where that is no money: the series of it is taken. */
    measure: { takes: 'word', words: Object.keys(TOPICS) },
  },
  requires: [],
  assumes: [],

  // "as published by Gartner" of something that Gartner tells nothing of means what it does tell of
  complete: (query, catalogue) => ({ ...without(query, 'measure'), series: seriesBy(query, catalogue) }),

  answer(query, world) {
    const asOf = textSlot(query, 'asOf');
    const inquiry = inquire(query, asOf !== undefined && asOf < world.now ? { ...world, now: asOf } : world);
    const all = statementsOf(inquiry);
    const period = query.period as Period | undefined;
    const inside = period === undefined ? latestYear(all) : aboutPeriod(all, period);
    const path = period !== undefined && isSeveralYears(period) ? pathOf(inside, inquiry) : undefined;
    if (path !== undefined) return ofPath(path, inside, all, inquiry);
    const isTold = inside.some(({ figure }) => periodOf(figure).to === period?.to);
    const grown = period === undefined || isTold ? undefined : grownFromEarlier(all, period, inquiry);
    if (grown !== undefined) return ofGrowth(grown, all, inquiry);
    const about = inside.length > 0 || period === undefined ? inside : aroundPeriod(all, period);
    const [best] = about.toSorted(byWeight);
    return conclude(inquiry, {
      total:
        best === undefined
          ? null
          : asPublished('total', { ...best.figure, stale: false, figures: [best.figure] }),
      table: marketTable(period !== undefined && about.length > 1 ? about : all),
      chart: marketChart(all, best?.series),
      sources: all.flatMap(({ figure }) => figure.sources),
      caveats:
        best === undefined
          ? [{ key: 'no-market-figure' }]
          : [...overLonger(best, period), ...remarksOn(best, about)],
      next: [{ intent: 'trend', series: 'amodei-training-cost' }],
    });
  },
};

/** A year of which growth alone was published. */
function ofGrowth(
  { total, growth, base, time, isForecast }: Grown,
  all: readonly Statement[],
  inquiry: Inquiry,
): Answer {
  const { low, mid, high, unit } = base.figure;
  const values = { series: base.series, time: timeOf(time), before: timeOf(periodOf(base.figure)) };
  return conclude(inquiry, {
    total,
    isWorkedOut: true,
    figures: { growth },
    table: marketTable(all),
    chart: marketChart(all, base.series),
    sources: all.flatMap(({ figure }) => figure.sources),
    caveats: [
      {
        key: isForecast ? 'market-derived-forecast' : 'market-derived',
        values: { ...values, value: { low, mid, high, unit } },
      },
    ],
    next: [{ intent: 'trend', series: 'amodei-training-cost' }],
  });
}

/** Over several years: where the series began and where it ended, and its growth a year between. */
function ofPath(
  { first, last, start, end, growth }: MarketPath,
  about: readonly Statement[],
  all: readonly Statement[],
  inquiry: Inquiry,
): Answer {
  const [from, to] = [first, last].map(({ figure }) => periodOf(figure).to.slice(0, 4)) as [string, string];
  return conclude(inquiry, {
    total: end,
    figures: { start, growth },
    table: marketTable(about),
    chart: marketChart(all, last.series),
    sources: all.flatMap(({ figure }) => figure.sources),
    caveats: [{ key: 'market-path', values: { series: last.series, from, to } }, ...remarksOn(last, about)],
    next: [{ ...inquiry.query, period: periodOf(last.figure) }],
  });
}
