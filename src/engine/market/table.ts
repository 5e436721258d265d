import type { Unit } from '../../quantity/units.ts';
import type { Table } from '../answer.ts';
import { periodOf } from '../period.ts';
import type { Statement } from './statements.ts';

/** What a column of statements holds, by unit. */
const COLUMNS: Partial<Record<Unit, string>> = { Wh: 'energy', W: 'power' };

/** Statements under one another, oldest first; undefined for one alone. */
export function marketTable(shown: readonly Statement[]): Table | undefined {
  if (shown.length < 2) return undefined;
  const rows = shown
    .map((statement) => ({ ...statement, to: periodOf(statement.figure).to }))
    .sort((a, b) => a.to.localeCompare(b.to))
    .map(({ series, figure, isForecast, to }) => [series, to, figure, isForecast ? 'forecast' : 'counted']);
  const measure = COLUMNS[shown[0]?.figure.unit ?? 'USD'] ?? 'spending';
  return { columns: ['series', 'period-end', measure, 'nature'], rows };
}
