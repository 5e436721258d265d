import { isDeepStrictEqual } from 'node:util';
import type { Catalogue, Thing } from '../../catalogue/catalogue.ts';
import type { Period } from '../period.ts';
import type { Query } from '../query.ts';
import { fiscalQuarter, fiscalYear, fiscalYearOf } from './fiscal-calendar.ts';

/** A time by the calendar of whoever is asked about: "Q3 FY24", "the last fiscal year", "FY2022 to FY2024". */
export type FiscalTime =
  | { readonly fiscalYear: number; readonly quarter?: number; readonly half?: number }
  | { readonly fiscal: 'year' | 'quarter'; readonly shift: number; readonly day: string }
  | FiscalStretch;

/** From the first day of one to the last of another, or to a day: "since FY2022". */
interface FiscalStretch {
  readonly fiscal: 'stretch';
  readonly first: FiscalTime;
  readonly last: FiscalTime | string;
}

/** Written into a query whose time each of its companies has by its own calendar. */
export const OWN_CALENDAR = 'own';

/**
 * The query with fiscal times turned into days, by the calendar of the first company named; where those of another differ,
 * the slot `calendar` says that each is to be taken by its own.
 */
export function resolveFiscal(query: Query, catalogue: Catalogue): Query {
  const { period, versus, calendar: _, ...rest } = query;
  const [first, ...others] = (query.companies as readonly string[]).map((id) => catalogue.thing(id));
  const days = (time: unknown) => (isFiscal(time) ? daysOf(time, first) : time);
  const [asked, against] = [days(period), days(versus)];
  // "fiscal 2026, the fiscal year ended in January": one time, named twice
  const isAgain = isDeepStrictEqual(asked, against);
  const isOwn =
    query.calendar === OWN_CALENDAR && period !== undefined && !isFiscal(period)
      ? fiscalTimeOf(period as Period, first) !== undefined
      : isFiscal(period) &&
        !isStretch(period) &&
        others.some((other) => !isSame(daysOf(period, other), daysOf(period, first)));
  return {
    ...rest,
    ...(period === undefined ? {} : { period: asked }),
    ...(versus === undefined || isAgain ? {} : { versus: against }),
    ...(isOwn && others.length > 0 ? { calendar: OWN_CALENDAR } : {}),
  };
}

/** The same time by another company's calendar: its fiscal year, half or quarter of the same number. */
export function bySame(period: Period, first: Thing | undefined, other: Thing | undefined): Period {
  const time = fiscalTimeOf(period, first);
  return time === undefined ? period : daysOf(time, other);
}

/** The fiscal year, half or quarter of a company that a time is; undefined where it is none. */
export function fiscalTimeOf(period: Period, company: Thing | undefined): FiscalTime | undefined {
  const year = fiscalYearOf(company, period.to);
  const times: FiscalTime[] = [
    { fiscalYear: year },
    ...[1, 2].map((half) => ({ fiscalYear: year, half })),
    ...[1, 2, 3, 4].map((quarter) => ({ fiscalYear: year, quarter })),
  ];
  return times.find((time) => isSame(daysOf(time, company), period));
}

function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}

/** Whether a slot holds a time whose days depend on the company. */
export function isFiscal(value: unknown): value is FiscalTime {
  return typeof value === 'object' && value !== null && ('fiscalYear' in value || 'fiscal' in value);
}

/** The days of a fiscal time of a company. */
export function daysOf(time: FiscalTime, company: Thing | undefined): Period {
  if (isStretch(time)) {
    const { first, last } = time;
    return {
      from: daysOf(first, company).from,
      to: typeof last === 'string' ? last : daysOf(last, company).to,
    };
  }
  if ('fiscal' in time) return shifted(time, company);
  const { fiscalYear: year, quarter, half } = time;
  if (quarter !== undefined) return fiscalQuarter(company, year, quarter);
  if (half === undefined) return fiscalYear(company, year);
  const first = fiscalQuarter(company, year, half * 2 - 1);
  return { from: first.from, to: fiscalQuarter(company, year, half * 2).to };
}

/** The number of the fiscal year meant. */
export function yearOf(time: FiscalTime, company: Thing | undefined): number {
  return 'fiscalYear' in time ? time.fiscalYear : fiscalYearOf(company, daysOf(time, company).to);
}

function isStretch(time: FiscalTime): time is FiscalStretch {
  return 'fiscal' in time && time.fiscal === 'stretch';
}

function shifted(
  { fiscal, shift, day }: Extract<FiscalTime, { shift: unknown }>,
  company: Thing | undefined,
): Period {
  const year = fiscalYearOf(company, day);
  if (fiscal === 'year') return fiscalYear(company, year + shift);
  const current = [1, 2, 3, 4].find((quarter) => day <= fiscalQuarter(company, year, quarter).to) ?? 4;
  const count = year * 4 + current - 1 + shift;
  return fiscalQuarter(company, Math.floor(count / 4), (count % 4) + 1);
}
