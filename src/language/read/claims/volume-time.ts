import type { Note } from '../../../engine/answer.ts';
import type { Volume } from '../../../engine/serving/volume.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { hoursOf, isTimeUnit, type TimeUnit } from '../amounts/units.ts';

/** Units of requests and users that say their rate themselves: "DAU", 日活. */
export const rated: Readonly<
  Record<string, readonly [of: 'requests' | 'users', per: 'second' | 'day' | 'month']>
> = {
  'requests-a-second': ['requests', 'second'],
  'daily-users': ['users', 'day'],
  'monthly-users': ['users', 'month'],
  'daily-requests': ['requests', 'day'],
  'monthly-requests': ['requests', 'month'],
};

/** Rates a volume is not written by, as times a day or a year. */
export const written: Readonly<Record<string, readonly [number, Volume['per']]>> = {
  second: [86_400, 'day'],
  minute: [1440, 'day'],
  hour: [24, 'day'],
  day: [1, 'day'],
  week: [1 / 7, 'day'],
  month: [1, 'month'],
  quarter: [4, 'year'],
  year: [1, 'year'],
};

/** What a quantity is by: "a day"; with the item that says so where it stands apart. */
export function rateOf(
  items: readonly Item[],
  at: number,
  { per = [], said = '' }: Quantity,
): { readonly unit: TimeUnit; readonly items: readonly number[] } | undefined {
  const [by, ...others] = per;
  if (by !== undefined) return others.length === 0 && isTimeUnit(by) ? { unit: by, items: [] } : undefined;
  const own = rated[said]?.[1];
  if (own !== undefined && own !== 'second') return { unit: own, items: [] };
  const before = rated[items[at - 1]?.meaning?.unit ?? '']?.[1];
  return before === undefined || before === 'second' ? undefined : { unit: before, items: [at - 1] };
}

/**
 * How often a span of time fits the time asked about, with the item that says how long that is; once where nothing
 * does, and the answer says so.
 */
export function timesIn(
  items: readonly Item[],
  used: readonly number[],
  per: TimeUnit,
): { readonly times: number; readonly items: readonly number[]; readonly notes: readonly Note[] } {
  const asked: { readonly at: number; readonly hours: number }[] = [];
  // of more than one none is meant: there is no need to find them all
  for (let at = 0; at < items.length && asked.length < 2; at++) {
    const { quantity, per: by, attached } = items[at] as Item;
    if (used.includes(at) || attached) continue;
    const isLength = quantity?.kind === 'duration' && quantity.low === quantity.high;
    const hours = isLength ? quantity.mid : hoursBy(by);
    if (hours !== undefined) asked.push({ at, hours });
  }
  const [time, ...others] = asked;
  if (time === undefined || others.length > 0)
    return { times: 1, items: [], notes: [{ key: 'tokens-of-one', values: { per } }] };
  return { times: time.hours / hoursOf[per], items: [time.at], notes: [] };
}

function hoursBy(by: readonly string[] | undefined): number | undefined {
  const [unit, ...others] = by ?? [];
  return unit !== undefined && others.length === 0 && isTimeUnit(unit) ? hoursOf[unit] : undefined;
}
