import { daysBetween } from '../../catalogue/dates.ts';
import type { Note } from '../answer.ts';
import { fiscalQuarter, fiscalYear, fiscalYearOf } from '../companies/fiscal-calendar.ts';
import type { Spender } from '../companies/spender.ts';
import type { World } from '../intent.ts';
import { type Period, timeOf } from '../period.ts';

/** A fiscal time of the company's own that is not the one asked about. */
export function timeCovered({ company, period, accounts }: Spender): Note[] {
  const [first, last] = [accounts[0], accounts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isSame = first.from === period.from && (last.to === period.to || last.to < period.to);
  if (isSame) return [];
  const covered = { from: first.from, to: last.to };
  return [
    { key: 'fiscal-time-covered', values: { company, covered: timeOf(covered), time: timeOf(period) } },
  ];
}

/** What the company itself calls the time: "quarter 3 of its fiscal 2024"; nothing where its years are the calendar's. */
export function fiscalName(company: string, period: Period, { catalogue }: World): Note[] {
  const thing = catalogue.thing(company);
  if (thing?.traits.fiscalYearEnd === '12-31') return [];
  const year = fiscalYearOf(thing, period.to);
  const values = { company, time: timeOf(period), year: String(year) };
  if (isNear(fiscalYear(thing, year), period)) return [{ key: 'fiscal-year-named', values }];
  const quarter = [1, 2, 3, 4].find((number) => isNear(fiscalQuarter(thing, year, number), period));
  if (quarter === undefined) return [];
  return [{ key: 'fiscal-quarter-named', values: { ...values, quarter } }];
}

/** Whether two times begin and end within a week: long weeks are put differently. */
function isNear(one: Period, other: Period): boolean {
  const isClose = (a: string, b: string) => Math.abs(daysBetween(a, b)) <= 7;
  return isClose(one.from, other.from) && isClose(one.to, other.to);
}
