import { type Weekday, weekdays } from '../../../engine/schedule/schedule.ts';
import type { Item } from '../amounts/item.ts';
import { isTimeUnit } from '../amounts/units.ts';

/** The days of the week a text names, and whether it wants no other rhythm. */
interface DaysSaid {
  readonly days: ReadonlySet<Weekday>;
  /** Days to be left out, where no others are named. */
  readonly without: ReadonlySet<Weekday>;
  /** False when something is said that no days of the week make: "every 5 seconds", "monthly". */
  readonly isKept: boolean;
  /** Every day is left out: 别每天发. */
  readonly isNone: boolean;
  readonly items: readonly number[];
}

/**
 * "weekdays", "Mondays and Thursdays", "Monday to Thursday", "daily except Fridays", 每天, 周五除外. Weekly without a day is on
 * Mondays; days left out alone are left out of the working week. `negated` are the places of days left out by a negation.
 */
export function daysSaid(items: readonly Item[], negated: ReadonlySet<number>): DaysSaid {
  const days = new Set<Weekday>();
  const leftOut = new Set<Weekday>();
  const used: number[] = [];
  let isKept = true;
  let isWeekly = false;
  let named = days;
  let [latest, latestAt]: [readonly Weekday[], number] = [[], -1];
  items.forEach((item, at) => {
    const piece = item.meaning?.schedule;
    if (piece?.except && hasDays(items[at + 1])) {
      named = leftOut;
      used.push(at);
    }
    if (piece?.days !== undefined) {
      const said = [...piece.days, ...rangeTo(items, at)];
      for (const day of said) (negated.has(at) ? leftOut : named).add(day);
      // 周六周日除外, but not the 每天 of 每天,周五除外
      const goesOn = at - latestAt <= 2 && latest.length < WORKING_DAYS;
      latest = goesOn ? [...latest, ...said] : said;
      latestAt = at;
      used.push(at);
    }
    if (piece?.excepted && at - latestAt <= 2) {
      for (const day of latest) leftOut.add(day);
      used.push(at);
    }
    if (piece?.until && hasDays(items[at + 1]) && !hasDays(items[at - 1])) {
      isKept = false;
      used.push(at);
    }
    const rhythm = rhythmOf(items, at);
    if (piece?.unkept || rhythm === 'other') isKept = false;
    if (rhythm === 'week') isWeekly = true;
    if (rhythm === 'day') for (const day of weekdays) (negated.has(at) ? leftOut : days).add(day);
    if (piece?.unkept || rhythm !== undefined)
      used.push(...(item.per === undefined && rhythm === 'other' ? [at - 1, at] : [at]));
  });
  if (isWeekly && days.size === 0) days.add('monday');
  const isOnlyLeftOut = leftOut.size > 0 && [...days].every((day) => leftOut.has(day));
  const from = isOnlyLeftOut ? weekdays.slice(0, WORKING_DAYS) : [...days];
  const left = from.filter((day) => !leftOut.has(day));
  return {
    days: new Set(left),
    without: days.size === 0 ? leftOut : new Set(),
    isNone: leftOut.size > 0 && left.length === 0,
    isKept,
    items: used,
  };
}

/** Monday to Friday. */
const WORKING_DAYS = 5;

/** How often a rate comes round; `other` is not a matter of days: "every 5 seconds", "hourly". */
export function rhythmOf(items: readonly Item[], at: number): 'day' | 'week' | 'other' | undefined {
  const { per, quantity } = items[at] as Item;
  const units = per ?? quantity?.per;
  const unit = units?.length === 1 ? units[0] : undefined;
  if (unit === 'day' || unit === 'week') return unit;
  if (unit !== undefined && (isTimeUnit(unit) || unit === 'second' || unit === 'minute')) return 'other';
  const isTime = quantity?.kind === 'duration' || quantity?.unit === 'seconds';
  return isTime && items[at - 1]?.meaning?.marks.has('per') ? 'other' : undefined;
}

/** The days from the one at a place to the one after it: "Monday to Thursday", 周一到周四. */
function rangeTo(items: readonly Item[], at: number): readonly Weekday[] {
  const [first] = oneDay(items[at]);
  const [last] = oneDay(items[at + 2]);
  const between = items[at + 1]?.meaning;
  const isJoined =
    between?.marks.has('to') === true ||
    between?.marks.has('to-time') === true ||
    between?.schedule?.until === true;
  if (!isJoined || first === undefined || last === undefined) return [];
  const from = weekdays.indexOf(first);
  const count = (weekdays.indexOf(last) - from + weekdays.length) % weekdays.length;
  return Array.from({ length: count + 1 }, (_, day) => weekdays[(from + day) % weekdays.length] as Weekday);
}

function hasDays(item: Item | undefined): boolean {
  return item?.meaning?.schedule?.days !== undefined;
}

function oneDay(item: Item | undefined): readonly Weekday[] {
  const days = item?.meaning?.schedule?.days ?? [];
  return days.length === 1 ? days : [];
}
