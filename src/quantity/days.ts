/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** Days of a year, over many of them. */
export const DAYS_PER_YEAR = 365.25;

/** The ISO day of a moment (milliseconds since 1970), in UTC. */
export function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The ISO day so many days after another, or before it where `count` is below zero. */
export function daysAfter(day: string, count: number): string {
  return isoDay(Date.parse(day) + count * DAY);
}
