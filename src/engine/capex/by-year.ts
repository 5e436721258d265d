import type { Cell, Table } from '../answer.ts';
import { type Spending, spendingOf } from '../companies/spending.ts';
import type { World } from '../intent.ts';
import { type Period, timeOf, yearsIn } from '../period.ts';
import { cellOf } from './cell-of.ts';

/**
 * Calendar years under one another, with growth for one company, companies as columns for several, by their growth where that is
 * asked; undefined for a single year.
 */
export function tableByYear(
  companies: readonly string[],
  period: Period,
  isOfGrowth: boolean,
  world: World,
): Table | undefined {
  const years = yearsIn(period);
  if (years.length < 2) return undefined;
  const isAlone = companies.length === 1;
  const rows = years.map((year): Cell[] => {
    const spent = companies.map((company) => spendingOf(company, year, world));
    const amounts = spent.map(({ amount }) => cellOf(amount));
    const grown = spent.map(({ growth }) => cellOf(growth));
    if (isAlone) return [timeToldOf(spent, year), ...amounts, ...grown];
    return [timeToldOf(spent, year), ...(isOfGrowth ? grown : amounts)];
  });
  const known = rows.filter(([, ...cells]) => cells.some((cell) => cell !== null));
  if (known.length < 2) return undefined;
  if (isAlone) return { columns: ['fiscal-time', 'capex', 'growth'], rows: known };
  return { columns: ['fiscal-time', ...companies], rows: known };
}

/** Of one company as much of a year as is reported. */
function timeToldOf([only, another]: readonly Spending[], year: Period): string {
  const last = only?.accounts.at(-1);
  const isPart = another === undefined && only?.state === 'so-far' && last !== undefined;
  return timeOf(isPart ? { from: year.from, to: last.to } : year);
}
