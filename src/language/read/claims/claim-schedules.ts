import type { PartialSchedule, Weekday } from '../../../engine/schedule/schedule.ts';
import { weekdays } from '../../../engine/schedule/schedule.ts';
import { gather } from '../amounts/gather.ts';
import { isMarked } from '../amounts/is-marked.ts';
import type { Item } from '../amounts/item.ts';
import { negatedDays } from '../times/negated-days.ts';
import { daysSaid, rhythmOf } from '../times/schedule-days.ts';
import { mayBeHour, timesSaid } from '../times/schedule-times.ts';
import { bareClaim, type Claim } from './claim.ts';

/**
 * What a text says of when something is to come again and again, all of it together: "every weekday at 9am Tokyo time".
 * What says another rhythm, more than one time, or only when nothing is to come, is there to be refused.
 */
export function claimSchedules(items: readonly Item[], textOf: (item: Item) => string): Claim[] {
  // Few texts say anything of the kind.
  if (!items.some((_, at) => mayTell(items, at))) return [];
  const negated = negatedDays(items);
  const delivered = gather(items, (item, at) => (item.meaning?.schedule?.deliver ? [at] : []));
  const asked: Claim[] = delivered.map((at) => ({
    ...bareClaim,
    takes: 'word',
    // "never send a digest"
    value: negated.unheard.includes(at - 1) ? 'unsubscribe' : 'subscribe',
    items: [at],
  }));
  const days = daysSaid(items, negated.days);
  const times = timesSaid(items, new Set(days.items));
  const zones = gather(items, ({ meaning }, at) =>
    meaning?.schedule?.zone === undefined ? [] : [{ zone: meaning.schedule.zone, at }],
  );
  const used = [...days.items, ...negated.items, ...times.items, ...zones.map(({ at }) => at)].sort(
    (a, b) => a - b,
  );
  if (used.length === 0) return asked;
  const distinct = new Set(zones.map(({ zone }) => zone));
  const isKept = days.isKept && times.values.length < 2 && distinct.size < 2;
  const isNegated = negated.unheard.length > 0 || days.isNone;
  const key = isNegated ? 'schedule-negated' : 'schedule-not-kept';
  const [zone] = distinct;
  const [time] = times.values;
  const [first, last] = [items[used[0] ?? 0], items[used.at(-1) ?? 0]];
  const text = first === undefined || last === undefined ? '' : textOf({ ...first, end: last.end });
  return [
    ...asked,
    {
      ...bareClaim,
      takes: 'schedule',
      value: scheduleOf(days.days, time, zone),
      items: used,
      ...(isKept && !isNegated ? {} : { refused: { key, values: { text } } }),
    },
  ];
}

/** A number alone is an hour after "at", or beside a day, which tells by itself. */
function mayTell(items: readonly Item[], at: number): boolean {
  const { meaning, clock } = items[at] as Item;
  return (
    meaning?.schedule !== undefined ||
    clock !== undefined ||
    rhythmOf(items, at) !== undefined ||
    (mayBeHour(items, at) && isMarked(items[at - 1], 'at'))
  );
}

function scheduleOf(
  days: ReadonlySet<Weekday>,
  time: string | undefined,
  zone: string | undefined,
): PartialSchedule {
  return {
    ...(days.size === 0 ? {} : { days: weekdays.filter((day) => days.has(day)) }),
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
  };
}
