import { DAY, isoDay } from '../quantity/days.ts';
import { keepLately } from '../quantity/keep-lately.ts';

/** A day, a month or a year, ISO: `2024-04-27`, `2024-04`, `2024`. */
export const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether the calendar has this date: 2023-02-29 it has not. */
export function isCalendarDate(date: string): boolean {
  const milliseconds = Date.parse(date);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
}

/** Days since 1970-01-01 of an ISO date; of the first day of a month or year. */
export function dayNumber(date: string): number {
  return numbers(date, parseDay);
}

/** The days of a few companies' accounts are compared thousands of times in one answer. */
const numbers = keepLately<number>(2_000);

function parseDay(date: string): number {
  return Date.parse(date) / DAY;
}

/** Days from one ISO day to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The first day of a day, month or year. */
export function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** The last day of a day, month or year: something said "in 2024-04" is counted as known from 2024-04-30 on. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return isoDay(Date.UTC(year, month, 0));
}
