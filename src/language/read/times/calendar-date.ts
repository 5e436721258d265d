import { isAsciiWord, isDigit } from '../text/characters.ts';

/** A date written in digits, to the day or to the month. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly end: number;
}

/**
 * `2024-04-15`, `2024/4/15`, `2024.4.15`, `2024-04`, `2024/04`: the year first, which nobody reads in two ways; `04/2024`,
 * `27/04/2024`, `4/27/2024`: the year last where it cannot be told in two ways either; `05.04.2024`, which is always the day first.
 */
export function readCalendarDate(text: string, at: number): CalendarDate | undefined {
  if (!isDigit(text.charCodeAt(at))) return undefined;
  if (!isYear(text, at)) return readYearLast(text, at);
  const separator = text[at + 4] as string;
  if (!'-/.'.includes(separator)) return undefined;
  const month = numberAt(text, at + 5);
  if (month.value < 1 || month.value > 12) return undefined;
  const year = Number(text.slice(at, at + 4));
  const day = text[month.end] === separator ? numberAt(text, month.end + 1) : undefined;
  if (day !== undefined && day.value >= 1 && day.value <= 31 && isEnd(text, day.end)) {
    return { year, month: month.value, day: day.value, end: day.end };
  }
  // 2024.4 may be a number, 2024-4 and 2024/4 are not
  return separator !== '.' && isEnd(text, month.end)
    ? { year, month: month.value, end: month.end }
    : undefined;
}

function readYearLast(text: string, at: number): CalendarDate | undefined {
  const first = numberAt(text, at);
  const separator = text[first.end];
  if (separator !== '/' && separator !== '.') return undefined;
  const second = numberAt(text, first.end + 1);
  const isDay = text[second.end] === separator;
  // 4.2024 is a number
  if (separator === '.' && !isDay) return undefined;
  const from = isDay ? second.end + 1 : first.end + 1;
  const end = from + 4;
  const isLong =
    (text.startsWith('20', from) || text.startsWith('19', from)) && isDigit(text.charCodeAt(from + 3));
  if (!isLong || !isDigit(text.charCodeAt(from + 2)) || !isEnd(text, end)) return undefined;
  const year = Number(text.slice(from, end));
  if (!isDay) return isMonth(first.value) ? { year, month: first.value, end } : undefined;
  const isDayFirst = separator === '.' || first.value > 12;
  const [month, day] = isDayFirst ? [second.value, first.value] : [first.value, second.value];
  const isClear = isDayFirst || second.value > 12 || first.value === second.value;
  return isClear && isMonth(month) && day >= 1 && day <= 31 ? { year, month, day, end } : undefined;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function isYear(text: string, at: number): boolean {
  const century = text.startsWith('20', at) || text.startsWith('19', at);
  return (
    century &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    isDigit(text.charCodeAt(at + 5))
  );
}

function numberAt(text: string, at: number): { readonly value: number; readonly end: number } {
  const end = isDigit(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
  const digits = text.slice(at, end);
  return { value: isDigit(text.charCodeAt(at)) ? Number(digits) : 0, end };
}

function isEnd(text: string, at: number): boolean {
  return !isAsciiWord(text.charCodeAt(at));
}
