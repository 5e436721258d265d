import type { Cell, Table } from '../answer.ts';
import { type Spending, spendingOf } from '../companies/spending.ts';
import type { World } from '../intent.ts';
import { type Period, timeOf, wholeYear } from '../period.ts';
import { cellOf } from './cell-of.ts';

/** Calendar years under one another, with growth for one company, companies as columns for several; undefined for a single year. */
export function tableByYear(
  companies: readonly string[],
  { from, to }: Period,
  world: World,
): Table | undefined {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (last <= first) return undefined;
  const years = Array.from({ length: last - first + 1 }, (_, at) => wholeYear(first + at));
  const isAlone = companies.length === 1;
  const rows = years.map((year): Cell[] => {
    const spent = companies.map((company) => spendingOf(company, year, world));
    const amounts = spent.map(({ amount }) => cellOf(amount));
    const [growth] = spent.map(({ growth }) => cellOf(growth));
    return [timeToldOf(spent, year), ...amounts, ...(isAlone ? [growth ?? null] : [])];
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
