import type { Thing } from '../../catalogue/catalogue.ts';
import { fiscalYear, fiscalYearOf } from '../companies/fiscal-calendar.ts';
import { calendarQuarterOf } from '../companies/spans.ts';
import { isSeveralYears, type Period } from '../period.ts';
import type { Query } from '../query.ts';

/** The query with two times in their places: the later is asked about, the earlier is what it is set against. */
export function withTwoTimes(query: Query, company: Thing | undefined): Query {
  const apart = endsApart(query, company);
  const [period, versus] = [apart.period, apart.versus] as (Period | undefined)[];
  if (period === undefined || versus === undefined || versus.from <= period.from) return apart;
  return { ...apart, period: versus, versus: period };
}

/**
 * "Growth from 2022 to 2025" is that of the last year on the first, "from Q1 2024 to Q1 2026" of the last quarter on the
 * first: a sum over years has no year before that does not overlap it.
 */
function endsApart(query: Query, company: Thing | undefined): Query {
  const period = query.period as Period | undefined;
  const isPath = query.measure !== 'growth' || query.versus !== undefined || query.by !== undefined;
  if (isPath || period === undefined || !isSeveralYears(period)) return query;
  const ends = [yearOf(undefined), yearOf(company), calendarQuarter]
    .map((spanAt) => [spanAt(period.from), spanAt(period.to)] as const)
    .find(([first, last]) => first.from === period.from && last.to === period.to);
  return ends === undefined ? query : { ...query, period: ends[1], versus: ends[0] };
}

/** The fiscal year of a company that a day lies in; the calendar's without one. */
function yearOf(company: Thing | undefined): (day: string) => Period {
  return (day) => fiscalYear(company, fiscalYearOf(company, day));
}

function calendarQuarter(day: string): Period {
  return calendarQuarterOf({ from: day, to: day });
}
