import type { Item } from '../amounts/item.ts';
import { rhythmOf } from './schedule-days.ts';
import { mayBeHour } from './schedule-times.ts';

/** What the negations of a text say of when something is to come. */
interface Negated {
  /** Places of the days left out. */
  readonly days: ReadonlySet<number>;
  /** Places of the negations that leave days out. */
  readonly items: readonly number[];
  /** Places of those that speak of what is asked, but leave out no days: 不要9点发, "never post it". */
  readonly unheard: readonly number[];
}

/**
 * 别在周末发, 周末不要发, "daily but never on weekends": the days after a negation in its clause, else those just before
 * it where what is not to be done follows.
 */
export function negatedDays(items: readonly Item[]): Negated {
  const days = new Set<number>();
  const used: number[] = [];
  const unheard: number[] = [];
  items.forEach(({ meaning }, at) => {
    if (!meaning?.schedule?.negated) return;
    const clause = clauseAround(items, at);
    const denied = daysAfter(items, at, clause) ?? daysBefore(items, at, clause);
    if (denied !== undefined) {
      for (const day of denied) days.add(day);
      used.push(at);
    } else if (clause.some((other) => other !== at && isOfSchedule(items, other))) unheard.push(at);
  });
  return { days, items: used, unheard };
}

/** How many items may stand between days that belong together, or between days and what negates them. */
const REACH = 2;

/** How many items a clause has at most on either side, for a text without punctuation to be read in linear time. */
const WIDEST = 15;

/** Places between two marks of punctuation. */
function clauseAround(items: readonly Item[], at: number): readonly number[] {
  let [from, to] = [at, at];
  while (from > 0 && at - from < WIDEST && !isPunctuation(items[from - 1] as Item)) from--;
  while (to < items.length - 1 && to - at < WIDEST && !isPunctuation(items[to + 1] as Item)) to++;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function daysAfter(items: readonly Item[], at: number, clause: readonly number[]) {
  const after = clause.filter((other) => other > at && isDays(items, other));
  return after.length === 0 ? undefined : togetherIn(items, after);
}

function daysBefore(items: readonly Item[], at: number, clause: readonly number[]) {
  const before = clause.filter((other) => other < at && isDays(items, other)).reverse();
  const rest = clause.filter((other) => other > at);
  const isSaidOf = rest.length === 0 || rest.some((other) => isOfSchedule(items, other));
  return before[0] !== undefined && at - before[0] <= REACH + 1 && isSaidOf
    ? togetherIn(items, before)
    : undefined;
}

/** The first of some places in order, and those that stand beside each other from there on: 周六和周日. */
function togetherIn(items: readonly Item[], places: readonly number[]): readonly number[] {
  const end = places.findIndex((place, index) => {
    const last = places[index - 1];
    if (last === undefined) return false;
    const between = items.slice(Math.min(place, last) + 1, Math.max(place, last));
    return (
      between.length >= REACH ||
      between.some((_, off) => isOfSchedule(items, Math.min(place, last) + 1 + off))
    );
  });
  return end < 0 ? places : places.slice(0, end);
}

function isDays(items: readonly Item[], at: number): boolean {
  return items[at]?.meaning?.schedule?.days !== undefined || rhythmOf(items, at) === 'day';
}

/** Whether a place says what is to be done, or when. */
function isOfSchedule(items: readonly Item[], at: number): boolean {
  const { meaning, clock } = items[at] as Item;
  return (
    clock !== undefined ||
    mayBeHour(items, at) ||
    meaning?.schedule !== undefined ||
    (meaning?.cues.length ?? 0) > 0
  );
}

function isPunctuation({ start, end, meaning, quantity, clock, period, date, per, word }: Item): boolean {
  return (
    end - start === 1 &&
    [meaning, quantity, clock, period, date, per, word].every((part) => part === undefined)
  );
}
