import type { Catalogue, Thing } from '../catalogue/catalogue.ts';
import { fiscalQuarter, fiscalYear, fiscalYearOf } from './fiscal-calendar.ts';
import type { Period } from './period.ts';
import type { Query } from './query.ts';

/** A time by the calendar of whoever is asked about: "Q3 FY24", "the last fiscal year". */
export type FiscalTime =
  | { readonly fiscalYear: number; readonly quarter?: number; readonly half?: number }
  | { readonly fiscal: 'year' | 'quarter'; readonly shift: number; readonly day: string };

/** The query with a fiscal time turned into days, by the calendar of the first company named. */
export function resolveFiscal(query: Query, catalogue: Catalogue): Query {
  const { period, companies } = query;
  if (!isFiscal(period)) return query;
  const [company] = companies as readonly string[];
  return { ...query, period: daysOf(period, catalogue.thing(company ?? '')) };
}

/** Whether a slot holds a time whose days depend on the company. */
export function isFiscal(value: unknown): value is FiscalTime {
  return typeof value === 'object' && value !== null && ('fiscalYear' in value || 'fiscal' in value);
}

/** The days of a fiscal time of a company. */
export function daysOf(time: FiscalTime, company: Thing | undefined): Period {
  if ('fiscal' in time) return shifted(time, company);
  const { fiscalYear: year, quarter, half } = time;
  if (quarter !== undefined) return fiscalQuarter(company, year, quarter);
  if (half === undefined) return fiscalYear(company, year);
  const first = fiscalQuarter(company, year, half * 2 - 1);
  return { from: first.from, to: fiscalQuarter(company, year, half * 2).to };
}

/** The number of the fiscal year meant. */
export function yearOf(time: FiscalTime, company: Thing | undefined): number {
  return 'fiscalYear' in time ? time.fiscalYear : fiscalYearOf(company, shifted(time, company).to);
}

function shifted(
  { fiscal, shift, day }: Extract<FiscalTime, { fiscal: unknown }>,
  company: Thing | undefined,
): Period {
  const year = fiscalYearOf(company, day);
  if (fiscal === 'year') return fiscalYear(company, year + shift);
  const current = [1, 2, 3, 4].find((quarter) => day <= fiscalQuarter(company, year, quarter).to) ?? 4;
  const count = year * 4 + current - 1 + shift;
  return fiscalQuarter(company, Math.floor(count / 4), (count % 4) + 1);
}
