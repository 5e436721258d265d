import type { Bounded } from '../../quantity/range.ts';
import type { Note } from '../answer.ts';
import { fiscalName } from '../capex/times.ts';
import type { World } from '../intent.ts';
import { timeOf } from '../period.ts';
import { definitionOf } from './definition.ts';
import type { Told } from './statements.ts';
import type { GuidanceSum } from './sum.ts';

/** The day and the year asked about, where they are. */
interface Asked {
  readonly asOf: string | undefined;
  readonly year: number | undefined;
}

/** The same of several companies at once: when each spoke stands in the table. */
export function remarksOnSeveral(
  told: readonly Told[],
  { amount, counted, left }: GuidanceSum,
  { asOf: day, year }: Asked,
  world: World,
): Note[] {
  const known = told.filter(({ best }) => best !== undefined);
  const isSure = known.every(({ best }) => best?.figure.verified === true);
  const years = new Set(counted.flatMap(({ best }) => (best === undefined ? [] : [timeOf(best.period)])));
  const silent = told.filter(({ best }) => best === undefined);
  return [
    ...(amount === undefined ? [] : [inSum(amount, counted, { asOf: day, year })]),
    ...mostOf(counted),
    ...silent.map(({ company, year }) => ({
      key: 'no-guidance-known',
      values: { name: company, of: String(year) },
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
function inSum(amount: Bounded, counted: readonly Told[], { asOf: day, year }: Asked): Note {
  const [only, another] = counted;
  if (only?.best !== undefined && another === undefined)
    return { key: 'guided-alone', values: { company: only.company, amount, time: timeOf(only.best.period) } };
  const values = { amount, count: counted.length, ...(year === undefined ? {} : { for: String(year) }) };
  if (day === undefined) return { key: 'guided-together', values };
  return { key: 'guided-together-then', values: { ...values, day } };
}
