import * as z from 'zod/mini';
import type { Note } from '../answer.ts';

/** The days of the week, in the order in which they are said. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof weekdays)[number];

/** When something is done again and again: on days of the week, at a time of a zone's wall clock. */
export interface Schedule {
  readonly days: readonly Weekday[];
  /** `09:00`, of 24 hours. */
  readonly time: string;
  /** IANA: `Asia/Tokyo`. */
  readonly zone: string;
}

const someDays = z.exactOptional(z.array(z.enum(weekdays)).check(z.minLength(1)));

/** A schedule as far as it is said; a query that changes one says only what is to be different. */
export const partialSchedule = z.strictObject({
  days: someDays,
  /** Days to be left out of those there are. */
  without: someDays,
  time: z.exactOptional(z.string()),
  zone: z.exactOptional(z.string()),
});

export type PartialSchedule = z.infer<typeof partialSchedule>;

/** Whether all of a schedule is said. */
export function isWhole(schedule: Partial<Schedule> | undefined): schedule is Schedule {
  return schedule?.days !== undefined && schedule.time !== undefined && schedule.zone !== undefined;
}

/** Days of the week without some of them; all of them where none would be left. */
export function daysWithout(days: readonly Weekday[], leftOut: readonly Weekday[] = []): readonly Weekday[] {
  const left = days.filter((day) => !leftOut.includes(day));
  return left.length === 0 ? days : left;
}

/** Why what is said of a schedule cannot be kept; empty when it can. */
export function checkSchedule({ time, zone }: PartialSchedule): Note[] {
  if (time !== undefined && !TIME_OF_DAY.test(time))
    return [{ key: 'no-time-of-day', values: { text: time } }];
  return zone === undefined || isZone(zone) ? [] : [{ key: 'unknown-name', values: { name: zone } }];
}

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const usualZones: ReadonlySet<string> = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

/** Whether there is such a time zone. */
export function isZone(name: string): boolean {
  if (usualZones.has(name)) return true;
  // Under another of its names: UTC, Asia/Calcutta. Slow, so asked last.
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
