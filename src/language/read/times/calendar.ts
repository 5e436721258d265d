import { daysBetween } from '../../../catalogue/dates.ts';
import { DAY, isoDay } from '../../../quantity/days.ts';
import { HOURS_PER_MONTH } from '../../../quantity/hours.ts';
import { hoursOf, type TimeUnit } from '../amounts/units.ts';
import type { Period } from './period.ts';

/** The whole of a month or of several, as days. Months count from 1 and may run over the year's ends. */
export function months(year: number, first: number, last = first): Period {
  return { from: isoDay(Date.UTC(year, first - 1, 1)), to: isoDay(Date.UTC(year, last, 0)) };
}

/** Days of one month; undefined when it has no such day. */
export function days(year: number, month: number, first: number, last = first): Period | undefined {
  const end = isoDay(Date.UTC(year, month - 1, last));
  return end.startsWith(months(year, month).from.slice(0, 7))
    ? { from: isoDay(Date.UTC(year, month - 1, first)), to: end }
    : undefined;
}

/** The calendar's day, week (from Monday), month, quarter or year that lies `shift` of them from a day. */
export function shifted(unit: Exclude<TimeUnit, 'hour'>, shift: number, now: string): Period {
  const date = new Date(`${now}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  switch (unit) {
    case 'year':
      return months(year + shift, 1, 12);
    case 'quarter': {
      const first = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
      return months(year, first, first + 2);
    }
    case 'month':
      return months(year, month + shift);
    case 'week': {
      const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY + shift * 7 * DAY;
      return { from: isoDay(monday), to: isoDay(monday + 6 * DAY) };
    }
    default: {
      const day = isoDay(date.getTime() + shift * DAY);
      return { from: day, to: day };
    }
  }
}

const COUNTED_IN_MONTHS: ReadonlySet<string> = new Set(['year', 'quarter', 'month']);

/** The day a time before another: whole years and months by the calendar, the rest by days. */
export function daysBack(hours: number, said: string, now: string): Period {
  const date = new Date(`${now}T00:00:00Z`);
  const monthsBack = COUNTED_IN_MONTHS.has(said) ? hours / HOURS_PER_MONTH : 0;
  if (Number.isInteger(monthsBack) && monthsBack > 0) {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() - monthsBack, date.getUTCDate()];
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const at = isoDay(Date.UTC(year, month, Math.min(day, last)));
    return { from: at, to: at };
  }
  const at = isoDay(date.getTime() - Math.round(hours / 24) * DAY);
  return { from: at, to: at };
}

/** Whole days from one day to the end of a later one, in hours. */
export function hoursUntil(to: string, now: string): number {
  return daysBetween(now, to) * 24;
}

/** Whether days are those of one year of the calendar. */
export function isWholeYear({ from, to }: Pick<Period, 'from' | 'to'>): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/** How long a period is: whole months as months are counted, else its days. */
export function hoursBetween({ from, to }: Pick<Period, 'from' | 'to'>): number {
  const [first, after] = [new Date(from), new Date(Date.parse(to) + DAY)];
  const isWhole = first.getUTCDate() === 1 && after.getUTCDate() === 1;
  const count = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
  return isWhole ? (count(after) - count(first)) * hoursOf.month : hoursUntil(to, from) + hoursOf.day;
}
