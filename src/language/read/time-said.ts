import type { FiscalTime } from '../../engine/fiscal-period.ts';
import { days, months, shifted } from './calendar.ts';
import type { Item, Period } from './item.ts';
import type { DateWord } from './meaning.ts';
import type { TimeUnit } from './units.ts';

/** What is said of a time, piece by piece. */
export interface TimeSaid {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  part?: 'early' | 'mid' | 'late' | 'end';
  relative?: { readonly unit: TimeUnit; readonly shift: number; readonly fiscal?: true };
  /** By the calendar of whoever is asked about: "FY24", 财年. */
  fiscal?: true;
}

/** Takes a piece into what is said of the time; false when the item is none, or says something over again. */
export function takeTime(said: TimeSaid, items: readonly Item[], at: number, text: string): boolean {
  const { date, meaning, quantity, start } = items[at] as Item;
  if (date !== undefined) {
    const { vague: _, ...number } = date;
    return merge(said, number);
  }
  if (meaning?.date !== undefined) return merge(said, piece(meaning.date));
  if (meaning?.marks.has('fiscal')) return merge(said, { fiscal: true });
  if (
    quantity?.plain !== true ||
    quantity.low !== quantity.high ||
    quantity.counter !== undefined ||
    quantity.bound !== undefined
  )
    return false;
  const { mid } = quantity;
  if (mid >= 1990 && mid < 2100) return merge(said, { year: mid });
  // "Q2 26", "Jan '24"
  const isFiscal = said.fiscal === true || items[at + 1]?.meaning?.marks.has('fiscal') === true;
  const isShortYear = said.quarter !== undefined || isFiscal || text[start - 1] === "'";
  if (isShortYear && mid >= 10 && mid < 50) return merge(said, { year: 2000 + mid });
  const isByMonth =
    said.month !== undefined ||
    (items[at + 1]?.meaning?.date !== undefined && 'month' in (items[at + 1]?.meaning?.date ?? {}));
  return isByMonth && said.year === undefined && mid >= 1 && mid <= 31 && merge(said, { day: mid });
}

function merge(said: TimeSaid, more: TimeSaid): boolean {
  const keys = Object.keys(more) as (keyof TimeSaid)[];
  if (keys.length === 0 || keys.some((key) => said[key] !== undefined)) return false;
  Object.assign(said, more);
  return true;
}

function piece(word: DateWord): TimeSaid {
  if ('now' in word) return {};
  return 'unit' in word ? { relative: word } : word;
}

const PARTS_OF_YEAR = { early: [1, 3], mid: [6, 6], late: [10, 12], end: [12, 12] } as const;
const PARTS_OF_MONTH = { early: [1, 10], mid: [11, 20], late: [21, 31], end: [21, 31] } as const;

/** The days meant; undefined where what is said makes none. Of a fiscal time they are the calendar's until it is known whose. */
export function periodOf(said: TimeSaid, now: string): Period | undefined {
  const period = calendarPeriod(said, now);
  const fiscal = fiscalTime(said, now);
  if (fiscal === undefined) return said.fiscal ? undefined : period;
  return { ...(period ?? { from: now, to: now }), fiscal };
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

function calendarPeriod(
  { year, month, day, quarter, half, part, relative }: TimeSaid,
  now: string,
): Period | undefined {
  const thisYear = Number(now.slice(0, 4));
  if (relative !== undefined && relative.unit !== 'year') {
    return relative.unit === 'hour' ? undefined : shifted(relative.unit, relative.shift, now);
  }
  const inYear = year ?? (relative === undefined ? undefined : thisYear + relative.shift);
  // of a month without a year the last one that has begun is meant
  const past = (first: number) => inYear ?? (months(thisYear, first).from <= now ? thisYear : thisYear - 1);
  if (month !== undefined) {
    const its = past(month);
    if (day !== undefined) return days(its, month, day);
    if (part === undefined) return months(its, month);
    const [first, last] = PARTS_OF_MONTH[part];
    return days(its, month, first, Math.min(last, Number(months(its, month).to.slice(8))));
  }
  if (day !== undefined) return undefined;
  if (quarter !== undefined) return months(past(quarter * 3 - 2), quarter * 3 - 2, quarter * 3);
  if (half !== undefined) return months(past(half * 6 - 5), half * 6 - 5, half * 6);
  if (part !== undefined) return months(inYear ?? thisYear, PARTS_OF_YEAR[part][0], PARTS_OF_YEAR[part][1]);
  return inYear === undefined ? undefined : months(inYear, 1, 12);
}
