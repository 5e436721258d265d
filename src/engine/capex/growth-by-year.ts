import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import { spendingOf } from '../companies/spending.ts';
import type { World } from '../intent.ts';
import { isSeveralYears, type Period, timeOf, yearsIn } from '../period.ts';
import type { Query } from '../query.ts';

interface Asked {
  readonly query: Query;
  readonly period: Period;
  readonly world: World;
}

/** How much more each of several years was than the one before, where growth over them is asked: of one company, or who grew most. */
export function growingByYear(companies: readonly string[], { query, period, world }: Asked): Note[] {
  const { measure, asks, versus } = query;
  const isAsked = measure === 'growth' && asks === undefined && versus === undefined;
  if (!isAsked || !isSeveralYears(period)) return [];
  const [only = [], ...others] = companies.map((company) => grownIn(company, period, world));
  return others.length === 0 ? ofOne(only) : fastestOf([only, ...others]);
}

/** A year, or as much of it as is reported, and how much more it was than the same time before. */
interface Grown {
  readonly company: string;
  readonly year: string;
  readonly isWhole: boolean;
  readonly value: { readonly value: number; readonly unit: 'USD' };
  readonly change: { readonly value: number; readonly unit: 'change' };
}

function grownIn(company: string, period: Period, world: World): readonly Grown[] {
  // of a time that begins within a year its growth is none of that year's
  const years = yearsIn(period).filter(({ from }) => from >= period.from);
  return years.flatMap((year): Grown[] => {
    const { growth, amount, accounts, state } = spendingOf(company, year, world);
    if (growth === undefined || amount === undefined) return [];
    const isWhole = state === 'whole';
    const told = isWhole ? year : { from: year.from, to: accounts.at(-1)?.to ?? year.to };
    return [
      {
        company,
        year: timeOf(told),
        isWhole,
        value: { value: rangeOf(amount).mid, unit: 'USD' },
        change: { value: rangeOf(growth).mid, unit: 'change' },
      },
    ];
  });
}

function ofOne(grown: readonly Grown[]): Note[] {
  const whole = grown.filter(({ isWhole }) => isWhole);
  const [since, last] = [whole[0], whole.at(-1)];
  if (since === undefined || last === undefined || since === last) return [];
  const ordered = whole.map(({ change }) => change).toSorted((a, b) => a.value - b.value);
  const [lowest = last.change, highest = last.change] = [ordered[0], ordered.at(-1)];
  const { change, year, value } = last;
  const part = grown.find(({ isWhole }) => !isWhole);
  return [
    { key: 'growth-by-year', values: { change, year, value, since: since.year, lowest, highest } },
    ...(part === undefined
      ? []
      : [{ key: 'growth-so-far', values: { change: part.change, time: part.year } }]),
  ];
}

/** Of the last year whose growth is known of all, who grew most. */
function fastestOf(each: readonly (readonly Grown[])[]): Note[] {
  const [first = [], ...others] = each.map((grown) => grown.filter(({ isWhole }) => isWhole));
  const ofAll = first.filter(({ year }) =>
    others.every((grown) => grown.some((other) => other.year === year)),
  );
  const last = ofAll.at(-1);
  if (last === undefined) return [];
  const [fastest = last] = each
    .flatMap((grown) => grown.filter(({ year }) => year === last.year))
    .toSorted((a, b) => b.change.value - a.change.value);
  const { company, change, year } = fastest;
  return [{ key: 'fastest-of-year', values: { company, change, year, count: each.length } }];
}
