/** A date or time given by hand that is none; the message says what one looks like. */
export class DateError extends Error {
  override readonly name = 'DateError';
}

/** The calendar day of a time in a zone, ISO. `at` is a date (`2024-04-27`) or a time (`2024-04-27T09:00:00Z`). */
export function dayOf(at: string | undefined, zone: string | undefined, clock: () => number): string {
  if (at !== undefined && !isDay(at.slice(0, 10)))
    throw new DateError(`${at} is not a date: write one like 2024-04-27`);
  if (at?.length === 10) return at;
  const time = at === undefined ? clock() : Date.parse(at);
  if (Number.isNaN(time)) throw new DateError(`${at} is not a time: write one like 2024-04-27T09:00:00Z`);
  return new Intl.DateTimeFormat('en-CA', { timeZone: zoneOrFault(zone), dateStyle: 'short' }).format(time);
}

/** The moment of a time given by hand, milliseconds since 1970: the clock's without one, nothing for a day alone. */
export function momentOf(at: string | undefined, clock: () => number): number | undefined {
  if (at === undefined) return clock();
  return at.length === 10 ? undefined : Date.parse(at);
}

/** `Date.parse` takes 2024-02-31 for 2 March: a day must come back as it was written. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function zoneOrFault(zone = 'UTC'): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new DateError(`${zone} is not a time zone: write one like Europe/London`, { cause });
  }
}
