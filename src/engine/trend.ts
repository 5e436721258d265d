import type { Figure, Thing } from '../catalogue/catalogue.ts';
import { DAY, isoDay } from '../quantity/days.ts';
import { exactly, plus } from '../quantity/estimate.ts';
import type { Range } from '../quantity/range.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Note } from './answer.ts';
import { asPublished } from './as-published.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { isSeveralYears, type Period, periodOf } from './period.ts';
import { middleOf } from './slots.ts';
import { asSaid, tableOf } from './trend/as-said.ts';
import {
  costOn,
  courseOf,
  dayOfCost,
  doublingTime,
  type Projection,
  projectedRows,
} from './trend/projection.ts';
import { growthOf, lastKnown, saidBy, statements } from './trend/training-costs.ts';

/**
 * Where the cost of the largest training runs is going: the last figure known × (1 + growth a year) ^ years, with what
 * people in the field expected beside it; and turned around, when a run costs so much.
 */
export const trend: Intent = {
  id: 'trend',
  slots: {
    series: { takes: 'trend', default: 'amodei-training-cost' },
    /** Whose word is wanted, and no projection. */
    speaker: { takes: 'party' },
    period: { takes: 'period' },
    budget: { takes: 'budget' },
    asks: { takes: 'word', words: ['growth', 'doublingTime'] },
  },
  requires: [],
  assumes: ['growth'],
  complete: (query, catalogue) => {
    const own = catalogue.things('trend').find(({ traits }) => isCostBy(traits, query.speaker));
    return own === undefined ? query : { ...query, series: own.id };
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const base = lastKnown(inquiry);
    const growth = inquiry.ledger.assume('growth', growthOf(inquiry));
    const said = statements(inquiry);
    const own = saidBy(inquiry);
    if (base === undefined || growth === undefined || own.length > 0)
      return asSaid(query.speaker === undefined ? said : own, inquiry);
    const start = asPublished('base-cost', { ...base, stale: false, figures: [base] });
    const factor = plus(exactly(1, { name: 'one', unit: 'ratio' }), growth, {
      name: 'growth-factor',
      unit: 'ratio',
    });
    const projection: Projection = { base, start, factor };
    const cost = query.budget === undefined ? undefined : middleOf(query, 'budget', 0);
    const isPast = cost !== undefined && cost <= base.mid;
    const reached = cost === undefined || isPast ? undefined : dayOfCost(cost, projection);
    const period = query.period as Period | undefined;
    const nextYear = `${Number(world.now.slice(0, 4)) + 1}-12-31`;
    const year = reached && rangeOf(reached);
    const to = period?.to ?? (year === undefined ? nextYear : dateOf(year.mid));
    const total = costOn(to, projection);
    const doubling = doublingTime(projection);
    const path = period !== undefined && isSeveralYears(period) ? projectedRows(period, projection) : [];
    return conclude(inquiry, {
      total,
      figures: {
        growth,
        ...(doubling === undefined ? {} : { doublingTime: doubling }),
        ...(reached === undefined ? {} : { year: reached }),
      },
      table: tableOf(
        path.length > 0 ? said.filter((one) => periodOf(one).to >= (period?.from ?? '')) : said,
        path,
      ),
      chart: courseOf(projection, to),
      sources: said.flatMap(({ sources }) => sources),
      caveats: [
        ...(isPast ? [{ key: 'already-reached', values: { asOf: base.asOf } }] : []),
        ...between(year),
        ...remarks(base, to),
      ],
      next: [{ intent: 'market', series: 'dell-oro-data-centre-capex' }],
    });
  },
};

function isCostBy({ topic, publisher }: Thing['traits'], speaker: unknown): boolean {
  return topic === 'training-cost' && publisher === speaker;
}

/** The years between which a cost is reached, where growth is not known to the last digit. */
function between(year: Range | undefined): Note[] {
  if (year === undefined) return [];
  const [first, last] = [year.low, year.high].map((day) => dateOf(day).slice(0, 4)) as [string, string];
  return first === last ? [] : [{ key: 'reached-between', values: { first, last } }];
}

function dateOf(day: number): string {
  return isoDay(day * DAY);
}

function remarks(base: Figure, to: string): Note[] {
  const { low, mid, high, unit } = base;
  return [
    { key: 'trend-from', values: { value: { low, mid, high, unit }, asOf: base.asOf } },
    { key: 'projection', values: { asOf: to } },
  ];
}
