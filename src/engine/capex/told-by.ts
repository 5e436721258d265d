import { daysBetween } from '../../catalogue/dates.ts';
import { dayAfter } from '../companies/fiscal-calendar.ts';
import type { Period } from '../period.ts';
import type { Query } from '../query.ts';

/** Years shown where none are named: as many as a budget looks back. */
const YEARS = 5;

/** As much up to a day as is told by year or by quarter where no time is named: five years, or eight quarters. */
export function lastOf(by: unknown, day: string): Period | undefined {
  const year = Number(day.slice(0, 4));
  if (by === 'year') return { from: `${year - YEARS + 1}-01-01`, to: day };
  return by === 'quarter' ? { from: dayAfter(`${year - 2}${day.slice(4)}`), to: day } : undefined;
}

/** The query without `by` where it changes nothing: amounts over a time are told by quarter anyway, and a year is one. */
export function withoutNeedlessBy(query: Query): Query {
  const { by, ...rest } = query;
  const period = query.period as Partial<Period> | undefined;
  const isAnyway = by === 'quarter' && query.measure === 'amount' && period !== undefined;
  return isAnyway || (by === 'year' && isWithinAYear(period)) ? rest : query;
}

const DAYS_OF_A_YEAR = 366;

function isWithinAYear({ from, to }: Partial<Period> = {}): boolean {
  return from !== undefined && to !== undefined && daysBetween(from, to) < DAYS_OF_A_YEAR;
}
