import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is an ISO date, of a day, a month or a year. */
export function isDate(text: string): boolean {
  return isoDate.test(text);
}

/** An ISO date as the language writes it, as precise as it is given: "30 April 2024", "2024年4月". */
export function writeDate(iso: string, { replies: { dates } }: Spoken): string {
  const [, year, month, day] = isoDate.exec(iso) ?? [];
  if (year === undefined) return iso;
  if (month === undefined) return fill(dates.year, { year });
  const values = { year, month: dates.months?.[Number(month) - 1] ?? String(Number(month)) };
  return day === undefined
    ? fill(dates.month, values)
    : fill(dates.day, { ...values, day: String(Number(day)) });
}
