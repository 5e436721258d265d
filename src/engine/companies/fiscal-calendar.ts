import type { Catalogue, Thing } from '../../catalogue/catalogue.ts';
import { endsOnWeekday, fiscalYearEndIn } from '../../catalogue/fiscal-year-end.ts';
import { daysAfter, isoDay } from '../../quantity/days.ts';
import type { Period } from '../period.ts';

/** Thirteen weeks: a quarter of a year that ends on a weekday. */
const QUARTER_DAYS = 91;

/** Every company that publishes accounts: those of `companies/`, and providers with accounts of their own. */
export function companiesOf(catalogue: Catalogue): readonly Thing[] {
  const providers = catalogue.things('provider').filter(({ traits }) => traits.fiscalYearEnd !== undefined);
  return [...catalogue.things('company'), ...providers];
}

/** Whether a thing publishes accounts. */
export function isCompany(id: string, catalogue: Catalogue): boolean {
  return catalogue.thing(id)?.traits.fiscalYearEnd !== undefined;
}

/** A company's fiscal year, named as usual after the year in which it ends; the calendar's where its own is unknown. */
export function fiscalYear(company: Thing | undefined, year: number): Period {
  return { from: dayAfter(yearEnd(company, year - 1)), to: yearEnd(company, year) };
}

/** A quarter of a company's fiscal year, 1 to 4. */
export function fiscalQuarter(company: Thing | undefined, year: number, quarter: number): Period {
  const whole = fiscalYear(company, year);
  if (!endsOnWeekday(ruleOf(company))) {
    return {
      from: monthsAfter(whole.from, 3 * (quarter - 1)),
      to: dayBefore(monthsAfter(whole.from, 3 * quarter)),
    };
  }
  const start = (number: number) => daysAfter(whole.from, (number - 1) * QUARTER_DAYS);
  return { from: start(quarter), to: quarter === 4 ? whole.to : dayBefore(start(quarter + 1)) };
}

/** The fiscal year a day falls in, by its number. */
export function fiscalYearOf(company: Thing | undefined, day: string): number {
  const year = Number(day.slice(0, 4));
  return day <= yearEnd(company, year) ? year : year + 1;
}

function yearEnd(company: Thing | undefined, year: number): string {
  return fiscalYearEndIn(year, ruleOf(company));
}

function ruleOf(company: Thing | undefined): string {
  return String(company?.traits.fiscalYearEnd ?? '12-31');
}

function monthsAfter(day: string, count: number): string {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return isoDay(Date.UTC(year, month - 1 + count, 1));
}

/** The ISO date of the next day. */
export function dayAfter(day: string): string {
  return daysAfter(day, 1);
}

function dayBefore(day: string): string {
  return daysAfter(day, -1);
}
