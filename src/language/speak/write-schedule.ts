import { type PartialSchedule, type Weekday, weekdays } from '../../engine/schedule/schedule.ts';
import type { Wording } from '../wording.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeDate } from './write-date.ts';
import { sentenceCase } from './write-name.ts';

/** "every weekday at 09:00 (Eastern Time)"; of a schedule that is not whole, what there is of it. */
export function writeSchedule({ days, without, time, zone }: PartialSchedule, spoken: Spoken): string {
  const { schedules } = spoken.replies;
  if (without !== undefined) return fill(schedules.without, { days: eachOf(without, spoken) });
  const named = days && writeDays(days, spoken);
  if (time === undefined) return named ?? '';
  const values = { days: named ?? '', time, zone: zone === undefined ? '' : writeZone(zone, spoken) };
  return fill(named === undefined ? schedules.time : schedules.rule, values);
}

/** When something comes next, one line a time; `runs` are ISO 8601 with the offset of the zone. */
export function writeRuns(runs: readonly string[], spoken: Spoken): Wording['figures'] {
  const { schedules } = spoken.replies;
  return runs.map((run) => {
    const [date = '', clock = ''] = run.split('T');
    const day = weekdays[(new Date(date).getUTCDay() + 6) % 7] as Weekday;
    return {
      label: sentenceCase(schedules.days[day], spoken),
      value: fill(schedules.run, { date: writeDate(date, spoken), time: clock.slice(0, 5) }),
    };
  });
}

function writeDays(days: readonly Weekday[], spoken: Spoken): string {
  return spoken.replies.schedules.sets[days.join(' ')] ?? eachOf(days, spoken);
}

function eachOf(days: readonly Weekday[], { replies: { schedules, parts } }: Spoken): string {
  return days.map((day) => schedules.each[day]).join(parts.enumeration);
}

/** A zone as people call its time: "Eastern Time", 日本时间. */
function writeZone(zone: string, { locale }: Spoken): string {
  if (zone === 'UTC') return zone;
  const format = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
