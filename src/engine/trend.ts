import type { Figure } from '../catalogue/catalogue.ts';
import { type Estimate, exactly, plus, raisedTo, times } from '../quantity/estimate.ts';
import { rangeOf } from '../quantity/range-of.ts';
import { publishersOf } from '../quantity/source.ts';
import type { Chart, Note, Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { type Period, periodOf } from './period.ts';
import { middleOf } from './slots.ts';

const YEAR = 365.25;
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
  },
  requires: [],
  assumes: ['growth'],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const base = lastKnown(inquiry);
    const growth = inquiry.ledger.assume('growth', growthOf(inquiry));
    const said = statements(inquiry);
    if (base === undefined || growth === undefined) {
      return conclude(inquiry, { total: null, table: tableOf(said), caveats: [{ key: 'no-trend-known' }] });
    }
    const start = asPublished('base-cost', { ...base, stale: false, figures: [base] });
    const factor = plus(exactly(1, { name: 'one', unit: 'ratio' }), growth, {
      name: 'growth-factor',
      unit: 'ratio',
    });
    const reached = dayOf(inquiry, base, start, factor);
    const nextYear = `${Number(world.now.slice(0, 4)) + 1}-12-31`;
    const to =
      (query.period as Period | undefined)?.to ?? (reached === undefined ? nextYear : dateOf(reached));
    const years = (Date.parse(to) - Date.parse(base.asOf)) / (YEAR * DAY);
    const grown = raisedTo(factor, years, { name: 'growth-so-far', unit: 'ratio' });
    const total = times(start, grown, { name: 'total', unit: 'USD' });
    return conclude(inquiry, {
      total,
      figures: {
        growth,
        ...(reached === undefined
          ? {}
          : { year: exactly(reached, { name: 'year', unit: 'date' }, factor.sources) }),
      },
      table: tableOf(said),
      chart: courseOf(base, start, factor, to),
      sources: said.flatMap(({ sources }) => sources),
      caveats: remarks(base, to),
      next: [{ intent: 'market', series: 'dell-oro-data-centre-capex' }],
    });
  },
};

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

function tableOf(said: readonly Figure[]): Table | undefined {
  if (said.length < 2) return undefined;
  const rows = said.map((figure) => [periodOf(figure).to, figure, publishersOf(figure.sources)]);
  return { columns: ['period-end', 'training-cost', 'source'], rows };
}

/** When a run costs what the asker names, in days since 1970: start + ln(cost ÷ start) ÷ ln(1 + growth) years. */
function dayOf({ query }: Inquiry, base: Figure, start: Estimate, factor: Estimate): number | undefined {
  if (query.budget === undefined) return undefined;
  const wanted = middleOf(query, 'budget', 0);
  const years = Math.log(wanted / rangeOf(start).mid) / Math.log(rangeOf(factor).mid);
  return Date.parse(base.asOf) / DAY + years * YEAR;
}

function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The projection, year by year from the last known figure to its end. */
function courseOf(base: Figure, start: Estimate, factor: Estimate, to: string): Chart | undefined {
  const [from, end] = [base.asOf, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const years = Array.from({ length: Math.max(0, end - from) }, (_, index) => `${from + 1 + index}-12-31`);
  if (years.length < 2) return undefined;
  const unit = { name: 'growth-so-far', unit: 'ratio' } as const;
  const costs = years.map((day) => {
    const gone = (Date.parse(day) - Date.parse(base.asOf)) / (YEAR * DAY);
    const cost = times(start, raisedTo(factor, gone, unit), { name: 'total', unit: 'USD' });
    return rangeOf(cost).mid;
  });
  return {
    title: 'run-costs',
    kind: 'line',
    unit: 'USD',
    points: [base.asOf, ...years].map((day) => day.slice(0, 4)),
    series: [{ name: 'training-cost', values: [rangeOf(start).mid, ...costs] }],
  };
}

function remarks(base: Figure, to: string): Note[] {
  const { low, mid, high, unit } = base;
  return [
    { key: 'trend-from', values: { value: { low, mid, high, unit }, asOf: base.asOf } },
    { key: 'projection', values: { asOf: to } },
  ];
}
