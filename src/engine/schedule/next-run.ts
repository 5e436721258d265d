import { Cron } from 'croner';
import { type Schedule, weekdays } from './schedule.ts';

/**
 * The first time a schedule is due after a moment; both in milliseconds since 1970. Every day that is due comes once:
 * a time that a change of the clocks leaves out comes right after the gap, one that it repeats the first time.
 *
 * It stands with the engine, and not with the digest, because an answer shows it too; nothing else works out runs.
 */
export function nextRun(schedule: Schedule, after: number): number {
  return runsOf(schedule).nextRun(new Date(after))?.getTime() ?? Number.POSITIVE_INFINITY;
}

/** The next times a schedule is due after a moment, in milliseconds since 1970. */
export function nextRuns(schedule: Schedule, after: number, count: number): number[] {
  return runsOf(schedule)
    .nextRuns(count, new Date(after))
    .map((run) => run.getTime());
}

/** croner counts days from Sunday, which is 0 or 7. Without a function to call it starts no timer. */
function runsOf({ days, time, zone }: Schedule): Cron {
  const [hour, minute] = time.split(':').map(Number);
  const numbers = days.map((day) => weekdays.indexOf(day) + 1);
  return new Cron(`${minute} ${hour} * * ${numbers.join(',')}`, { timezone: zone });
}
