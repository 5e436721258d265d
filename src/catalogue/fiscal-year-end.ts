import { DAY, isoDay } from '../quantity/days.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DATE = /^\d{2}-\d{2}$/;
const LAST = new RegExp(`^last (${WEEKDAYS.join('|')}) of (${MONTHS.join('|')})$`);
const NEAREST = new RegExp(`^(${WEEKDAYS.join('|')}) nearest (\\d{2}-\\d{2})$`);

/** `06-30`, `last Saturday of September`, `Friday nearest 01-31`. */
export const FISCAL_YEAR_END = new RegExp([DATE, LAST, NEAREST].map(({ source }) => source).join('|'));

/** Whether fiscal years are of whole weeks. */
export function endsOnWeekday(rule: string): boolean {
  return !DATE.test(rule);
}

/** The last day of the fiscal year that ends in a year, or a few days after it, ISO. */
export function fiscalYearEndIn(year: number, rule: string): string {
  const [, last, month = ''] = LAST.exec(rule) ?? [];
  if (last !== undefined) return weekdayUpTo(Date.UTC(year, MONTHS.indexOf(month) + 1, 0), last);
  const [, near, date] = NEAREST.exec(rule) ?? [];
  if (near !== undefined) return weekdayUpTo(Date.parse(`${year}-${date}`) + 3 * DAY, near);
  return `${year}-${rule}`;
}

/** The last day that is a weekday, up to a day and with it. */
function weekdayUpTo(day: number, weekday: string): string {
  const back = (new Date(day).getUTCDay() - WEEKDAYS.indexOf(weekday) + 7) % 7;
  return isoDay(day - back * DAY);
}
