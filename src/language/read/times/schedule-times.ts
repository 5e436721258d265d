import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import type { SchedulePiece } from '../words/schedule-piece.ts';

/** The times of the day a text names, `09:00`; they may be none that a clock shows: `25:00`. */
interface TimesSaid {
  readonly values: readonly string[];
  readonly items: readonly number[];
}

/** "9am", "8:30 in the evening", 下午三点, "at noon", and "at 9" or "weekdays 9", where only a time can be meant. */
export function timesSaid(items: readonly Item[], days: ReadonlySet<number>): TimesSaid {
  const parts = gather(items, (item, at) => (item.meaning?.schedule?.part === undefined ? [] : [at]));
  const hours = gather(items, (item, at) => {
    const clock = item.clock ?? bareHour(items, at, days);
    return clock === undefined ? [] : [{ ...clock, at }];
  });
  const named = gather(items, (item, at) =>
    item.meaning?.schedule?.time === undefined ? [] : [{ time: item.meaning.schedule.time, at }],
  );
  // 中午十二点: the hour says what the name says, and more
  const values =
    hours.length === 0
      ? named.map(({ time }) => time)
      : hours.map(({ hour, minute, at }) => written(inPart(hour, partBeside(items, at)), minute));
  const used = [...parts, ...hours.map(({ at }) => at), ...named.map(({ at }) => at)];
  return { values: [...new Set(values)], items: [...new Set(used)] };
}

/** Whether a number alone may be an hour of the day. */
export function mayBeHour(items: readonly Item[], at: number): boolean {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'number' || !quantity.plain) return false;
  const { counter, said, low, mid, high } = quantity;
  return counter === undefined && said === undefined && Number.isInteger(mid) && mid <= 24 && low === high;
}

/** A number alone, after "at" or beside a day of the week. */
function bareHour(
  items: readonly Item[],
  at: number,
  days: ReadonlySet<number>,
): { readonly hour: number; readonly minute: number } | undefined {
  const quantity = items[at]?.quantity;
  if (quantity === undefined || !mayBeHour(items, at)) return undefined;
  const isAt = items[at - 1]?.meaning?.marks.has('at') === true;
  return isAt || days.has(at - 1) || days.has(at + 1) ? { hour: quantity.mid, minute: 0 } : undefined;
}

type Part = SchedulePiece['part'];

/** How many items may stand between an hour and the half of the day it is in. */
const REACH = 2;

/** The half of the day said just before an hour (下午三点), else just after it (8 in the evening). */
function partBeside(items: readonly Item[], at: number): Part {
  for (const step of [-1, 1]) {
    for (let off = 1; off <= REACH; off++) {
      const part = items[at + step * off]?.meaning?.schedule?.part;
      if (part !== undefined) return part;
    }
  }
  return undefined;
}

/** An hour of twelve as one of twenty-four; one beyond twelve is so already. */
function inPart(hour: number, part: Part): number {
  if (part === undefined || hour > 12) return hour;
  if (hour === 12) return part === 'afternoon' ? 12 : 0;
  return part === 'morning' ? hour : hour + 12;
}

function written(hour: number, minute: number): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
