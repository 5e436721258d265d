import type { Figure } from '../catalogue/catalogue.ts';
import type { Bounded } from '../quantity/range.ts';
import { publishersOf } from '../quantity/source.ts';
import type { Note } from './answer.ts';
import { fiscalName } from './capex-times.ts';
import { contextOf } from './company-context.ts';
import { type Guided, revisionOf, type Told } from './guidance-statements.ts';
import type { GuidanceSum } from './guidance-sum.ts';
import { verdictOn } from './guidance-verdict.ts';
import type { World } from './intent.ts';
import { timeOf } from './period.ts';

/**
 * What must be said of guidance: when and by whom it was told, what came of it, what it counts, how it was changed before
 * and since, how shares took it.
 *
 * @param ever what it said up to the clock's day; `told` may end on the day asked about, `day`
 */
export function guidanceRemarks(told: Told, ever: Told, day: string | undefined, world: World): Note[] {
  const { company, year, best, statements } = told;
  const rising = statements.filter(({ amount }) => amount === undefined).map((one) => toRise(company, one));
  if (best === undefined) {
    return [...rising, { key: 'no-guidance-known', values: { name: company, year: String(year) } }];
  }
  const { figure, amount, period } = best;
  const ownDefinition = world.catalogue.thing(company)?.traits.ownDefinition;
  const values = { company, asOf: figure.asOf, time: timeOf(period), by: publishersOf(figure.sources) };
  return [
    {
      key: keyOf(figure, day),
      values: {
        ...values,
        ...(amount === undefined ? {} : { amount }),
        ...(day === undefined ? {} : { day }),
      },
    },
    ...verdictOn(told, world),
    ...changed(told, best),
    ...changedSince(best, ever),
    ...rising,
    ...definitionOf(company, figure.remark, ownDefinition),
    ...fiscalName(company, period, world),
    ...(figure.verified ? [] : [{ key: 'unverified', values: { name: 'total' } }]),
    ...contextOf(company, { from: figure.asOf, to: dayBefore(figure.asOf) }, world),
  ];
}

function keyOf({ remark }: Figure, day: string | undefined): string {
  if (remark === 'each-quarter') return 'guided-each-quarter';
  return day === undefined ? 'guided-on' : 'guided-then';
}

/** The same of several companies at once: when each spoke stands in the table. */
export function remarksOnSeveral(
  told: readonly Told[],
  { amount, counted, left }: GuidanceSum,
  day: string | undefined,
  world: World,
): Note[] {
  const known = told.filter(({ best }) => best !== undefined);
  const isSure = known.every(({ best }) => best?.figure.verified === true);
  const years = new Set(counted.flatMap(({ best }) => (best === undefined ? [] : [timeOf(best.period)])));
  const silent = told.filter(({ best }) => best === undefined);
  return [
    ...(amount === undefined ? [] : [inSum(amount, counted, day)]),
    ...mostOf(counted),
    ...silent.map(({ company, year }) => ({
      key: 'no-guidance-known',
      values: { name: company, year: String(year) },
    })),
    ...(counted.length > 1 ? [{ key: 'guidance-summed' }] : []),
    ...left.map(({ company, best }) => ({
      key: 'guidance-left-out',
      values: { name: company, time: best === undefined ? '' : timeOf(best.period) },
    })),
    ...(years.size > 1 ? [{ key: 'guided-years-differ' }] : []),
    ...known.flatMap(({ company, best }) => [
      ...definitionOf(company, best?.figure.remark, world.catalogue.thing(company)?.traits.ownDefinition),
      ...(best === undefined ? [] : fiscalName(company, best.period, world)),
    ]),
    ...(isSure ? [] : [{ key: 'unverified', values: { name: 'total' } }]),
  ];
}

/** Who said most of several. */
function mostOf(counted: readonly Told[]): Note[] {
  const [first, second] = counted.toSorted((a, b) => (b.amount?.mid ?? 0) - (a.amount?.mid ?? 0));
  if (first?.amount === undefined || second === undefined) return [];
  return [{ key: 'guided-most', values: { company: first.company, most: first.amount } }];
}

/** What the sum is of. */
function inSum(amount: Bounded, counted: readonly Told[], day: string | undefined): Note {
  const [only, another] = counted;
  if (only?.best !== undefined && another === undefined)
    return { key: 'guided-alone', values: { company: only.company, amount, time: timeOf(only.best.period) } };
  const values = { amount, count: counted.length };
  if (day === undefined) return { key: 'guided-together', values };
  return { key: 'guided-together-then', values: { ...values, day } };
}

function changed({ company, statements }: Told, best: Guided): Note[] {
  const same = ofSameTime(statements, best);
  const before = same[same.indexOf(best) - 1];
  if (before?.amount === undefined) return [];
  const { amount, figure } = before;
  const revision = revisionOf(best, same);
  return [{ key: `guidance-${revision}`, values: { company, value: amount, asOf: figure.asOf } }];
}

/** What it says today of the same time, or said of it that day by another count. */
function changedSince(best: Guided, { company, statements }: Told): Note[] {
  const others = ofSameTime(statements, best).filter(({ figure }) => figure !== best.figure);
  const last = others.at(-1);
  if (last?.amount === undefined || last.figure.asOf < best.figure.asOf) return [];
  if (last.figure.asOf === best.figure.asOf)
    return [
      { key: 'guided-as-well', values: { company, value: last.amount } },
      ...definitionOf(company, last.figure.remark, undefined),
    ];
  return [{ key: 'guidance-since', values: { company, value: last.amount, asOf: last.figure.asOf } }];
}

function ofSameTime(statements: readonly Guided[], best: Guided): Guided[] {
  return statements.filter(({ period, amount }) => amount && timeOf(period) === timeOf(best.period));
}

/** What is counted: what was said with the figure, else the company's usual definition. */
function definitionOf(company: string, remark: string | undefined, ownDefinition: unknown): Note[] {
  if (remark !== undefined && remark !== 'each-quarter')
    return [{ key: `remark-${remark}`, values: { company } }];
  return ownDefinition === undefined ? [] : [{ key: `own-${ownDefinition}`, values: { company } }];
}

function toRise(company: string, statement: Guided): Note {
  return {
    key: 'guided-to-rise',
    values: { company, time: timeOf(statement.period), asOf: statement.figure.asOf },
  };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
