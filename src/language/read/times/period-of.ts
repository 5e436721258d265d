import type { FiscalTime } from '../../../engine/companies/fiscal-period.ts';
import { HOURS_PER_YEAR } from '../../../quantity/hours.ts';
import { days, daysBack, months, shifted } from './calendar.ts';
import type { Period } from './period.ts';
import type { TimeSaid } from './time-said.ts';

/** The days meant; undefined where what is said makes none. Of a fiscal time they are the calendar's until it is known whose. */
export function periodOf(said: TimeSaid, now: string): Period | undefined {
  const period = calendarPeriod(said, now);
  const fiscal = fiscalTime(said, now);
  if (fiscal === undefined) {
    if (period === undefined || said.fiscal) return undefined;
    const isPart = said.part !== undefined && said.month === undefined;
    const isOpen = isOfAnyYear(said);
    const next = isOpen && period.to < now ? aYearOn(said, period, now) : undefined;
    return {
      ...period,
      ...(isPart ? { part: true as const } : {}),
      ...(isOpen ? { ofAnyYear: true as const } : {}),
      ...(next === undefined ? {} : { coming: next.to }),
    };
  }
  return { ...(period ?? { from: now, to: now }), fiscal };
}

function aYearOn(said: TimeSaid, { from }: Period, now: string): Period | undefined {
  return calendarPeriod({ ...said, year: Number(from.slice(0, 4)) + 1 }, now);
}

function isOfAnyYear({ month, quarter, half, part, year, relative, toDate }: TimeSaid): boolean {
  const isPart = [month, quarter, half, part].some((piece) => piece !== undefined);
  return isPart && year === undefined && relative === undefined && !toDate;
}

function fiscalTime(
  { fiscal, year, quarter, half, relative }: TimeSaid,
  now: string,
): FiscalTime | undefined {
  const unit = relative?.unit;
  if (relative !== undefined && (unit === 'year' || unit === 'quarter') && (fiscal || relative.fiscal)) {
    return { fiscal: unit, shift: relative.shift, day: now };
  }
  if (!fiscal || year === undefined) return undefined;
  return {
    fiscalYear: year,
    ...(quarter === undefined ? {} : { quarter }),
    ...(half === undefined ? {} : { half }),
  };
}

const PARTS_OF_YEAR = {
  early: [1, 3],
  mid: [6, 6],
  late: [10, 12],
  end: [12, 12],
  'year-end': [12, 12],
} as const;
const PARTS_OF_MONTH = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  end: [21, 31],
  'year-end': [21, 31],
} as const;

/** The calendar's days; undefined where what is said makes none. */
function calendarPeriod(time: TimeSaid, now: string): Period | undefined {
  const { year, month, day, quarter, half, part, stretch, relative, toDate, yearBack, quarterEnd } =
    lastOf(time) ?? time;
  const thisYear = Number(now.slice(0, 4));
  if (toDate) return { from: months(thisYear, 1).from, to: now };
  if (yearBack) return { from: shifted('day', 1, daysBack(HOURS_PER_YEAR, 'year', now).to).from, to: now };
  if (relative !== undefined && relative.unit !== 'year') {
    if (relative.unit === 'hour' || year !== undefined) return undefined;
    return shifted(relative.unit, relative.shift, now);
  }
  const inYear = year ?? (relative === undefined ? undefined : thisYear + relative.shift);
  // of a month without a year the last one that has begun is meant
  const past = (first: number) => inYear ?? (months(thisYear, first).from <= now ? thisYear : thisYear - 1);
  if (month !== undefined) {
    const its = past(month);
    if (quarterEnd) return months(its, month - 2, month);
    if (day !== undefined) return days(its, month, day);
    if (part === undefined) return months(its, month);
    const [first, last] = PARTS_OF_MONTH[part];
    return days(its, month, first, Math.min(last, Number(months(its, month).to.slice(8))));
  }
  if (day !== undefined) return undefined;
  if (quarter !== undefined) return months(past(quarter * 3 - 2), quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return months(past(half * 6 - 5), half * 6 - 5, half * 6);
  if (stretch !== undefined) return months(past(stretch[0]), stretch[0], stretch[1]);
  if (part !== undefined) return months(inYear ?? thisYear, PARTS_OF_YEAR[part][0], PARTS_OF_YEAR[part][1]);
  return inYear === undefined ? undefined : months(inYear, 1, 12);
}

/** "the last quarter of 2024" is its fourth, whatever the last quarter is today. */
function lastOf({ relative, ...time }: TimeSaid): TimeSaid | undefined {
  if (time.year === undefined || relative?.shift !== -1) return undefined;
  if (relative.unit === 'quarter') return { ...time, quarter: 4 };
  return relative.unit === 'month' ? { ...time, month: 12 } : undefined;
}
