import type { DateNumber, Item } from '../amounts/item.ts';
import type { TimeUnit } from '../amounts/units.ts';
import type { DateWord } from '../words/meaning.ts';

/** What is said of a time, piece by piece. */
export interface TimeSaid {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  part?: 'early' | 'mid' | 'late' | 'end' | 'year-end';
  /** First and last month. */
  stretch?: readonly [number, number];
  relative?: { readonly unit: TimeUnit; readonly shift: number; readonly fiscal?: true };
  /** By the calendar of whoever is asked about: "FY24", 财年. */
  fiscal?: true;
  toDate?: true;
  /** The twelve months up to now. */
  yearBack?: true;
  /** The month is the last of a quarter. */
  quarterEnd?: true;
}

/** Takes a piece into what is said of the time; false when the item is none, or says something over again. */
export function takeTime(said: TimeSaid, items: readonly Item[], at: number, text: string): boolean {
  const { date, meaning, quantity, start } = items[at] as Item;
  if (date !== undefined) {
    const { vague: _, ...number } = date;
    return merge(said, number);
  }
  if (meaning?.date !== undefined) {
    // 第一财季, "first fiscal quarter"
    const isFiscal = meaning.marks.has('fiscal') && said.fiscal === undefined;
    return merge(said, { ...piece(meaning.date), ...(isFiscal ? { fiscal: true as const } : {}) });
  }
  if (meaning?.marks.has('fiscal')) return isSaidOver(said) || merge(said, { fiscal: true });
  const { mid = 0, plain, low, high, counter, bound } = quantity ?? {};
  if (plain !== true || low !== high || counter !== undefined || bound !== undefined) return false;
  const lent = lentUnit(items, at);
  if (lent !== undefined) return merge(said, { [lent]: mid });
  if (mid >= 1990 && mid < 2100) return merge(said, { year: mid });
  // "Q2 26", "Jan '24", "Apr-24"
  const isFiscal = said.fiscal === true || items[at + 1]?.meaning?.marks.has('fiscal') === true;
  // "CY25"
  const isCalendar = items[at]?.glued === true && items[at - 1]?.meaning?.marks.has('calendar') === true;
  const isShortYear =
    isFiscal ||
    isCalendar ||
    said.quarter !== undefined ||
    said.half !== undefined ||
    text[start - 1] === "'" ||
    isBeforePart(items[at + 1]) ||
    isMonthYear(said, items, at, text);
  if (isShortYear && mid >= 10 && mid < 50) return merge(said, { year: 2000 + mid });
  const isByMonth =
    said.month !== undefined ||
    (items[at + 1]?.meaning?.date !== undefined && 'month' in (items[at + 1]?.meaning?.date ?? {}));
  return isByMonth && said.year === undefined && mid >= 1 && mid <= 31 && merge(said, { day: mid });
}

/** The "FY" of "fiscal Q3 FY26" says it over again; that of "FY24-FY26" begins another time. */
function isSaidOver({ fiscal, year }: TimeSaid): boolean {
  return fiscal === true && year === undefined;
}

/** The 24 of 24Q1 and 25H2. */
function isBeforePart(next: Item | undefined): boolean {
  const date = next?.glued === true ? (next.date ?? next.meaning?.date) : undefined;
  return date !== undefined && ('quarter' in date || 'half' in date);
}

/** "Apr-24": with a hyphen the year, as in the heads of tables; "Apr-5" is a day. */
function isMonthYear({ month }: TimeSaid, items: readonly Item[], at: number, text: string): boolean {
  const [before, { glued, quantity }] = [items[at - 1], items[at] as Item];
  const isHyphen = before !== undefined && glued && before.glued && text[before.start] === '-';
  return month !== undefined && isHyphen && (quantity?.mid ?? 0) >= 15;
}

/** The 1 of 1-3月 is a month too: the end of a range lends its unit. */
function lentUnit(items: readonly Item[], at: number): 'month' | 'year' | undefined {
  if (items[at + 1]?.meaning?.marks.has('to') !== true) return undefined;
  const { month, year, day }: DateNumber = items[at + 2]?.date ?? {};
  if (day !== undefined) return undefined;
  const mid = items[at]?.quantity?.mid ?? 0;
  if (month !== undefined && year === undefined) return mid >= 1 && mid <= 12 ? 'month' : undefined;
  return year !== undefined && month === undefined && mid >= 1990 && mid < 2100 ? 'year' : undefined;
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

/** One end of a range with the year of the other, and by its calendar: "January to March 2024", "FY2024 to 2026". */
export function alike(one: TimeSaid, other: TimeSaid): TimeSaid {
  const isFiscal = other.fiscal === true && one.month === undefined;
  const said: TimeSaid = isFiscal ? { ...one, fiscal: true } : one;
  if (one.year !== undefined || one.relative !== undefined) return said;
  const { year, relative } = other;
  if (year !== undefined) return { ...said, year };
  return relative?.unit === 'year' ? { ...said, relative } : said;
}
