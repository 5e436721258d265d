import { rangeOf } from '../../quantity/range-of.ts';
import type { Table } from '../answer.ts';
import { spendingOf } from '../companies/spending.ts';
import type { World } from '../intent.ts';
import { timeOf } from '../period.ts';
import { revisionOf, type Told } from './statements.ts';

/** Every word of one company about the year, oldest first. */
export function guidanceOverTime({ statements }: Told): Table | undefined {
  const guided = statements.filter(({ amount }) => amount !== undefined);
  if (guided.length === 0) return undefined;
  const rows = guided.map((statement) => [
    statement.figure.asOf,
    timeOf(statement.period),
    statement.amount ?? null,
    revisionOf(statement, guided),
  ]);
  return { columns: ['said-on', 'about-time', 'guided', 'revision'], rows };
}

/** Companies under one another, those that said most first, beside what they spent where all of that time is reported. */
export function guidanceBeside(told: readonly Told[], world: World): Table | undefined {
  const lines = told
    .filter(({ best }) => best !== undefined)
    .map((one) => ({ ...one, spent: spentIn(one, world) }))
    .sort((a, b) => (b.amount?.mid ?? 0) - (a.amount?.mid ?? 0));
  if (lines.length === 0) return undefined;
  const isOver = lines.some(({ spent }) => spent !== null);
  const rows = lines.map(({ company, best, amount, spent }) => [
    company,
    best === undefined ? null : timeOf(best.period),
    amount ?? null,
    best?.figure.asOf ?? null,
    ...(isOver ? [spent] : []),
  ]);
  return { columns: ['company', 'about-time', 'guided', 'said-on', ...(isOver ? ['actual'] : [])], rows };
}

function spentIn({ company, best }: Told, world: World) {
  const spending = best && spendingOf(company, best.period, world);
  return spending?.amount === undefined || spending.state !== 'whole' ? null : rangeOf(spending.amount);
}
