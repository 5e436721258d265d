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
  const days = daysSaid(items, negated.days);
  const times = timesSaid(items, new Set(days.items));
  const zones = gather(items, ({ meaning }, at) =>
    meaning?.schedule?.zone === undefined ? [] : [{ zone: meaning.schedule.zone, at }],
  );
  const [time] = times.values;
  const [zone] = zones;
  // "no digest on Fridays" leaves a day out of those there are
  const isOfDaysAlone = days.without.size > 0 && time === undefined && zone === undefined;
  const asked = [...delivering(items, negated.unheard, isOfDaysAlone), ...moving(items)];
  const used = [...days.items, ...negated.items, ...times.items, ...zones.map(({ at }) => at)].sort(
    (a, b) => a - b,
  );
  if (used.length === 0) return asked;
  const distinct = new Set(zones.map(({ zone }) => zone));
  const isKept = days.isKept && times.values.length < 2 && distinct.size < 2;
  const isNegated = negated.unheard.length > 0 || days.isNone;
  const key = isNegated ? 'schedule-negated' : 'schedule-not-kept';
  const [first, last] = [items[used[0] ?? 0], items[used.at(-1) ?? 0]];
  const text = first === undefined || last === undefined ? '' : textOf({ ...first, end: last.end });
  return [
    ...asked,
    {
      ...bareClaim,
      takes: 'schedule',
      value: isOfDaysAlone ? { without: inOrder(days.without) } : scheduleOf(days.days, time, zone?.zone),
      items: used,
      ...(isKept && !isNegated ? {} : { refused: { key, values: { text } } }),
    },
  ];
}

/** What a verb of delivering asks for: "send a digest", "never send a digest", "do not send it on Fridays". */
function delivering(items: readonly Item[], unheard: readonly number[], isOfDaysAlone: boolean): Claim[] {
  return gather(items, ({ meaning }, at) => {
    // a phrase that says what is to be done says it itself: "stop posting"
    if (!meaning?.schedule?.deliver || meaning.words.length > 0) return [];
    const denying = unheard.filter((place) => place < at && at - place <= DENIES);
    const value = denying.length > 0 ? 'unsubscribe' : isOfDaysAlone ? 'change' : 'subscribe';
    return [{ ...bareClaim, takes: 'word' as const, value, items: [...denying, at] }];
  });
}

/** "the digest to 7:30": another time for what comes already, where no span of days or hours ends with it. */
function moving(items: readonly Item[]): Claim[] {
  return gather(items, ({ clock }, at) => {
    const isTo = clock !== undefined && isMarked(items[at - 1], 'to') && !items[at - 1]?.glued;
    if (!isTo || (at > 1 && mayTell(items, at - 2))) return [];
    return [{ ...bareClaim, takes: 'word' as const, value: 'change', items: [at - 1] }];
  });
}

/** How far a negation may stand before what it denies: 不要再给我发摘要. */
const DENIES = 3;

function inOrder(days: ReadonlySet<Weekday>): Weekday[] {
  return weekdays.filter((day) => days.has(day));
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
    ...(days.size === 0 ? {} : { days: inOrder(days) }),
    ...(time === undefined ? {} : { time }),
    ...(zone === undefined ? {} : { zone }),
  };
}
