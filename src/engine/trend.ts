import type { Figure } from '../catalogue/catalogue.ts';
import { exactly, plus } from '../quantity/estimate.ts';
import type { Range } from '../quantity/range.ts';
import { rangeOf } from '../quantity/range-of.ts';
import { publishersOf } from '../quantity/source.ts';
import type { Answer, Cell, Note, Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { isSeveralYears, type Period, periodOf } from './period.ts';
import { costOn, courseOf, dayOfCost, doublingTime, type Projection, projectedRows } from './projection.ts';
import { middleOf } from './slots.ts';

/** Milliseconds of a day. */
const DAY = 86_400_000;

/**
 * Where the cost of the largest training runs is going: the last figure known × (1 + growth a year) ^ years, with what
 * people in the field expected beside it; and turned around, when a run costs so much.
 */
export const trend: Intent = {
  id: 'trend',
  slots: {
    series: { takes: 'trend', default: 'amodei-training-cost' },
    period: { takes: 'period' },
    budget: { takes: 'budget' },
    asks: { takes: 'word', words: ['growth', 'doublingTime'] },
  },
  requires: [],
  assumes: ['growth'],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const base = lastKnown(inquiry);
    const growth = inquiry.ledger.assume('growth', growthOf(inquiry));
    const said = statements(inquiry);
    if (base === undefined || growth === undefined) {
      return asSaid(said, inquiry);
    }
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

/** Where nothing is known to go on from, what was last said about the time asked about. */
function asSaid(said: readonly Figure[], inquiry: Inquiry): Answer {
  const period = inquiry.query.period as Period | undefined;
  const about = said.filter((figure) => {
    const { from, to } = periodOf(figure);
    return period === undefined ? figure.about !== undefined : from <= period.to && to >= period.from;
  });
  const last = about.toSorted((a, b) => a.asOf.localeCompare(b.asOf)).at(-1);
  return conclude(inquiry, {
    total: last === undefined ? null : asPublished('total', { ...last, stale: false, figures: [last] }),
    table: tableOf(said),
    sources: said.flatMap(({ sources }) => sources),
    caveats: [
      last === undefined
        ? { key: 'no-trend-known' }
        : { key: 'trend-said', values: { by: publishersOf(last.sources), asOf: last.asOf } },
    ],
  });
}

function seriesIds({ world }: Inquiry): string[] {
  return world.catalogue
    .things('trend')
    .filter(({ traits }) => traits.topic === 'training-cost')
    .map(({ id }) => id);
}

/** The newest figure of what a run costs, not of what it will. */
function lastKnown(inquiry: Inquiry): Figure | undefined {
  return historyOf(inquiry, 'trainingCost')
    .filter(({ verified }) => verified)
    .sort((a, b) => a.asOf.localeCompare(b.asOf))
    .at(-1);
}

function growthOf(inquiry: Inquiry) {
  return seriesIds(inquiry)
    .map((id) => inquiry.known(id, 'growth'))
    .find((known) => known !== undefined);
}

function historyOf(inquiry: Inquiry, kind: string): Figure[] {
  return seriesIds(inquiry).flatMap((id) => [
    ...inquiry.world.catalogue.history(id, kind, inquiry.world.now),
  ]);
}

/** What was said of costs to be, by the time it is about. */
function statements(inquiry: Inquiry): Figure[] {
  const said = [...historyOf(inquiry, 'trainingCost'), ...historyOf(inquiry, 'trainingCostForecast')];
  return said.sort((a, b) => periodOf(a).to.localeCompare(periodOf(b).to));
}

/** What was said, and for a time of several years what the projection comes to at the end of each. */
function tableOf(said: readonly Figure[], path: readonly Cell[][] = []): Table | undefined {
  const stated = said.map((figure): Cell[] => [periodOf(figure).to, figure, publishersOf(figure.sources)]);
  const rows = [...stated, ...path].sort(([a], [b]) => String(a).localeCompare(String(b)));
  return rows.length < 2 ? undefined : { columns: ['period-end', 'training-cost', 'source'], rows };
}

/** The years between which a cost is reached, where growth is not known to the last digit. */
function between(year: Range | undefined): Note[] {
  if (year === undefined) return [];
  const [first, last] = [year.low, year.high].map((day) => dateOf(day).slice(0, 4)) as [string, string];
  return first === last ? [] : [{ key: 'reached-between', values: { first, last } }];
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function remarks(base: Figure, to: string): Note[] {
  const { low, mid, high, unit } = base;
  return [
    { key: 'trend-from', values: { value: { low, mid, high, unit }, asOf: base.asOf } },
    { key: 'projection', values: { asOf: to } },
  ];
}
