import type { Figure } from '../../catalogue/catalogue.ts';
import type { Bounded } from '../../quantity/range.ts';
import { fiscalYear } from '../companies/fiscal-calendar.ts';
import { isYear } from '../companies/spans.ts';
import type { World } from '../intent.ts';
import { lengthOf, type Period, periodOf, wholeYear } from '../period.ts';

/** One thing a company said of its spending to come. */
export interface Guided {
  readonly figure: Figure;
  readonly period: Period;
  /** In dollars; missing where it only said that spending would rise. */
  readonly amount?: Bounded;
}

/** What a company said of a year. */
export interface Told {
  readonly company: string;
  /** The year asked about, or the last anything was said of. */
  readonly year: number;
  /** Oldest first. */
  readonly statements: readonly Guided[];
  /** The last word on the longest time, and its amount in dollars. */
  readonly best?: Guided;
  readonly amount?: Bounded;
}

/** What a company said of a year, its own fiscal one or the calendar's; of the last it spoke of where none is asked about. */
export function toldOf(company: string, asked: number | undefined, world: World): Told {
  const all = statementsOf(company, world);
  const year = asked ?? lastYear(all) ?? Number(world.now.slice(0, 4));
  const statements = statementsOn(company, year, all, world);
  const priced = statements.filter(({ amount }) => amount !== undefined);
  const longest = Math.max(...priced.map(({ period }) => lengthOf(period)));
  const about = priced.filter(({ period }) => lengthOf(period) >= longest - 10);
  // of two counts given on one day the first is the company's headline
  const best = about.find(({ figure }) => figure.asOf === about.at(-1)?.figure.asOf);
  return {
    company,
    year,
    statements,
    ...(best === undefined ? {} : { best }),
    ...(best?.amount === undefined ? {} : { amount: best.amount }),
  };
}

/** Statements about a year or a part of it. */
function statementsOn(company: string, year: number, all: readonly Guided[], { catalogue }: World): Guided[] {
  const calendar = wholeYear(year);
  const own = fiscalYear(catalogue.thing(company), year);
  const isInside = ({ from, to }: Period, whole: Period) => from >= whole.from && to <= whole.to;
  const isAround = ({ from, to }: Period) => from <= calendar.from && to >= calendar.to;
  return all.filter(({ period }) => isInside(period, calendar) || isInside(period, own) || isAround(period));
}

/** How a statement stands to the one before it about the same time. */
export function revisionOf(statement: Guided, all: readonly Guided[]): string {
  const { from, to } = statement.period;
  const same = all.filter(({ period }) => period.from === from && period.to === to);
  const before = same[same.indexOf(statement) - 1]?.amount;
  const now = statement.amount;
  const { remark } = statement.figure;
  if (remark === 'lease-accounting' || isOtherCount(statement, same)) return 'recounted';
  if (before === undefined || now === undefined) return 'first-said';
  if (before.low === now.low && before.high === now.high) return 'held';
  if (now.low >= before.low && now.high >= before.high) return 'raised';
  if (now.low <= before.low && now.high <= before.high) return 'lowered';
  return now.low >= before.low ? 'narrowed' : 'widened';
}

/** Said on the same day as the one before, of the same time: two counts of one thing, no change. */
function isOtherCount({ figure }: Guided, same: readonly Guided[]): boolean {
  const before = same[same.findIndex((one) => one.figure === figure) - 1]?.figure;
  return before?.asOf === figure.asOf && before.remark !== figure.remark;
}

/** Whether a statement is about twelve months, its own or the calendar's: others are not added to such. */
export function isOfYear({ period, figure }: Guided): boolean {
  return isYear(period) && figure.remark !== 'each-quarter';
}

/** Everything it said by the clock's day, oldest first. */
export function statementsOf(company: string, world: World): Guided[] {
  const { catalogue, now } = world;
  return (['guidance', 'guidanceInYuan', 'guidedGrowth'] as const)
    .flatMap((kind) => catalogue.history(company, kind, now))
    .map((figure) => {
      const amount = inDollars(figure, world);
      return { figure, period: periodOf(figure), ...(amount === undefined ? {} : { amount }) };
    })
    .sort((a, b) => a.figure.asOf.localeCompare(b.figure.asOf));
}

function inDollars(
  { kind, low, mid, high, unit, asOf, bound }: Figure,
  { catalogue, now }: World,
): Bounded | undefined {
  if (kind === 'guidance') return { low, mid, high, unit, ...(bound === undefined ? {} : { bound }) };
  const rate = kind === 'guidanceInYuan' ? catalogue.latest('cny', 'perDollar', { now, asOf }) : undefined;
  if (rate === undefined) return undefined;
  const [from, middle, to] = [low, mid, high].map((yuan) => yuan / rate.mid) as [number, number, number];
  return { low: from, mid: middle, high: to, unit: 'USD', bound: bound ?? 'about' };
}

function lastYear(all: readonly Guided[]): number | undefined {
  return all.length === 0 ? undefined : Math.max(...all.map(({ period }) => lastYearOf(period)));
}

/** The last calendar year that is all in a time, else the year it ends in. */
function lastYearOf({ from, to }: Period): number {
  const ends = Number(to.slice(0, 4));
  const year = to.endsWith('-12-31') ? ends : ends - 1;
  return from <= `${year}-01-01` ? year : ends;
}
