import { DAY } from '../../quantity/days.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeDate } from './write-date.ts';

/** A time, both days included, ISO. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A time as people name it: "2024", "quarter 1 of 2024", "April 2024", "2024 to 2026", "30 April 2024 to 3 May 2024". */
export function writePeriod({ from, to }: Period, spoken: Spoken): string {
  const { dates } = spoken.replies;
  if (!from.endsWith('-01') || !isLastOfMonth(to)) return between(from, to, spoken);
  const [start, end] = [from.slice(0, 7), to.slice(0, 7)];
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  if (start.endsWith('-01') && end.endsWith('-12')) return between(year, to.slice(0, 4), spoken);
  if (month % 3 === 1 && end === `${year}-${String(month + 2).padStart(2, '0')}`) {
    return fill(dates.quarter, { year, quarter: String((month + 2) / 3) });
  }
  return between(start, end, spoken);
}

function between(from: string, to: string, spoken: Spoken): string {
  const [first, last] = [writeDate(from, spoken), writeDate(to, spoken)];
  return from === to ? first : fill(spoken.replies.dates.period, { from: first, to: last });
}

function isLastOfMonth(day: string): boolean {
  return new Date(Date.parse(day) + DAY).getUTCDate() === 1;
}
