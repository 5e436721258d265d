import type { Table } from '../answer.ts';
import { byQuarter } from '../companies/by-quarter.ts';
import { accountsOf } from '../companies/figures.ts';
import { isQuarter, isYear, quartersIn } from '../companies/spans.ts';
import type { Spender } from '../companies/spender.ts';
import { spendingOf } from '../companies/spending.ts';
import type { World } from '../intent.ts';
import { type Period, timeOf } from '../period.ts';
import type { Query } from '../query.ts';
import { tableByCompany } from './by-company.ts';
import { cellOf } from './cell-of.ts';

interface Asked {
  readonly query: Query;
  readonly period: Period;
  readonly world: World;
}

/** Companies under one another, or their quarters; undefined for one company's single quarter. */
export function capexTable(spenders: readonly Spender[], asked: Asked): Table | undefined {
  const [only, another] = spenders;
  if (another === undefined) return only === undefined ? undefined : quartersOf(only, asked);
  return isSideBySide(asked) ? sideBySide(spenders, asked) : tableByCompany(spenders, asked.query);
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

function isWithin(span: Period, { from, to }: Period): boolean {
  return span.from >= from && span.to <= to;
}

/** Companies as columns, a calendar quarter a line; the last line adds each up. */
function sideBySide(spenders: readonly Spender[], { period, world }: Asked): Table {
  const known = spenders.map(({ company }) => byQuarter(company, world));
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
