import type { Estimate } from '../../quantity/estimate.ts';
import { point } from '../../quantity/range.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Cell, Table } from '../answer.ts';
import { accountsOf } from '../companies/figures.ts';
import { calendarQuarterOf, isQuarter, isYear, quartersIn } from '../companies/spans.ts';
import type { Spender } from '../companies/spender.ts';
import { spendingOf } from '../companies/spending.ts';
import type { World } from '../intent.ts';
import { type Period, timeOf } from '../period.ts';
import type { Query } from '../query.ts';

interface Asked {
  readonly query: Query;
  readonly period: Period;
  readonly world: World;
}

/** Companies under one another, or their quarters; undefined for one company's single quarter. */
export function capexTable(spenders: readonly Spender[], asked: Asked): Table | undefined {
  const [only, another] = spenders;
  if (another === undefined) return only === undefined ? undefined : quartersOf(only, asked);
  return isSideBySide(asked) ? sideBySide(spenders, asked) : byCompany(spenders, asked.query);
}

/** Whether several companies are told quarter by quarter, their cash alone. */
export function isSideBySide({ query, period }: Omit<Asked, 'world'>): boolean {
  const isByQuarter = query.measure === 'amount' || query.by === 'quarter';
  return quartersIn(period).length > 1 && isByQuarter && query.calendar === undefined;
}

/** One company, a quarter or year a line; of a single year told anew its quarters, as they were told. */
function quartersOf({ company, accounts: told, own }: Spender, { query, world }: Asked): Table | undefined {
  const [year, another] = told;
  const isYearAlone = year !== undefined && another === undefined && isYear(year);
  const accounts = isYearAlone
    ? accountsOf(company, 'capex', world).filter((one) => isQuarter(one) && isWithin(one, year))
    : told;
  if (accounts.length < 2) return undefined;
  const ownAt = new Map(own?.accounts.map((account) => [timeOf(account), account.figure]));
  const hasOwn = accounts.some((account) => ownAt.has(timeOf(account)));
  const hasGrowth = query.measure === 'growth' && query.asks !== 'growthQuarter';
  const rows = accounts.map((account) => {
    const { growth, growthQuarter } = spendingOf(company, account, world);
    const change = isQuarter(account) ? growthQuarter : accounts.every(isYear) ? growth : undefined;
    return [
      timeOf(account),
      account.figure,
      ...(hasGrowth ? [cellOf(growth)] : []),
      cellOf(change),
      ...(hasOwn ? [ownAt.get(timeOf(account)) ?? null] : []),
    ];
  });
  const columns = ['fiscal-time', 'capex', ...(hasGrowth ? ['growth'] : []), 'change'];
  return { columns: [...columns, ...(hasOwn ? ['reported'] : [])], rows };
}

function cellOf(estimate: Estimate | undefined): Cell {
  return estimate === undefined ? null : rangeOf(estimate);
}

function isWithin(span: Period, { from, to }: Period): boolean {
  return span.from >= from && span.to <= to;
}

/** Companies as columns, a calendar quarter a line; the last line adds each up. */
function sideBySide(spenders: readonly Spender[], { period, world }: Asked): Table {
  const known = spenders.map(({ company }) => {
    const quarters = accountsOf(company, 'capex', world).filter(isQuarter);
    return new Map(quarters.map((one) => [calendarQuarterOf(one).from, one.figure]));
  });
  const rows = quartersIn(period).map((quarter) => [
    timeOf(quarter),
    ...known.map((quarters) => quarters.get(quarter.from) ?? null),
  ]);
  const totals = spenders.map(({ amount }) => cellOf(amount));
  return {
    columns: ['quarter', ...spenders.map(({ company }) => company)],
    rows: [...rows.filter(([, ...cells]) => cells.some((cell) => cell !== null)), ['total', ...totals]],
  };
}

function timeOfAll(accounts: readonly Period[]): string | null {
  const [first, last] = [accounts[0], accounts.at(-1)];
  return first === undefined || last === undefined ? null : timeOf({ from: first.from, to: last.to });
}

function ofRevenue(amount: Estimate | undefined, revenue: Estimate): Cell {
  return amount === undefined ? null : point(rangeOf(amount).mid / rangeOf(revenue).mid, 'fraction');
}

/** The largest first, or the smallest; those of whom it is not known come last. */
function by(figure: 'amount' | 'growth' | 'growthQuarter', isRising: boolean) {
  return (a: Spender, b: Spender): number => {
    const [one, other] = [a[figure], b[figure]];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    const more = rangeOf(one).mid - rangeOf(other).mid;
    return isRising ? more : -more;
  };
}

/** A company a line, the largest first where they are ranked, or the smallest. */
function byCompany(spenders: readonly Spender[], { measure, asks, end }: Query): Table {
  const growthOf = asks === 'growthQuarter' ? 'growthQuarter' : 'growth';
  const keys: Partial<Record<string, keyof Pick<Spender, 'amount' | 'growth' | 'growthQuarter'>>> = {
    rank: 'amount',
    growth: growthOf,
  };
  const key = keys[String(measure)];
  const ordered = key === undefined ? spenders : spenders.toSorted(by(key, end === 'least'));
  const hasOwn = spenders.some(({ own }) => own !== undefined);
  const hasRevenue = measure === 'share' && spenders.some(({ revenue }) => revenue !== undefined);
  const sum = spenders.reduce((all, { amount }) => all + (amount === undefined ? 0 : rangeOf(amount).mid), 0);
  const hasPart = (measure === 'share' || measure === 'rank') && sum > 0;
  const rows = ordered.map(({ company, accounts, amount, own, revenue, [growthOf]: growth }): Cell[] => [
    company,
    timeOfAll(accounts.length > 0 ? accounts : (own?.accounts ?? [])),
    cellOf(amount),
    cellOf(growth),
    ...(hasPart ? [amount === undefined ? null : point(rangeOf(amount).mid / sum, 'fraction')] : []),
    ...(hasOwn ? [cellOf(own?.amount)] : []),
    ...(hasRevenue
      ? revenue === undefined
        ? [null, null]
        : [rangeOf(revenue), ofRevenue(amount, revenue)]
      : []),
  ]);
  return {
    columns: [
      'company',
      'fiscal-time',
      'capex',
      growthOf,
      ...(hasPart ? ['part'] : []),
      ...(hasOwn ? ['reported'] : []),
      ...(hasRevenue ? ['revenue', 'share'] : []),
    ],
    rows,
  };
}
