import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { isTimeUnit } from '../amounts/units.ts';
import type { Claim } from './claim.ts';
import { rateOf, timesIn } from './volume-time.ts';

/** How many requests there are, and where it is said. */
export interface Requests {
  readonly count: number;
  readonly items: readonly number[];
  readonly notes: Claim['notes'];
}

/** The requests of the time asked about, of all users where they are those of each; undefined where none are counted. */
export function requestsIn(items: readonly Item[]): Requests | undefined {
  const named = countedIn(items, 'requests');
  const [at, ...others] = named.length > 0 ? named : ofUnknown(items);
  const said = at === undefined ? undefined : items[at]?.quantity;
  if (at === undefined || said === undefined || others.length > 0) return undefined;
  if (!isOfEach(said)) return inTime(items, { at, said, many: 1, used: [at] });
  const [who, ...more] = countedIn(items, 'users');
  const users = who === undefined ? undefined : items[who]?.quantity;
  if (who === undefined || users === undefined || more.length > 0) return undefined;
  const own = { at, said: { ...said, per: (said.per ?? []).filter(isTimeUnit) } };
  const isTimed = own.said.per.length > 0;
  return inTime(items, {
    ...(isTimed ? own : { at: who, said: users }),
    many: (isTimed ? users : said).mid,
    used: [at, who],
  });
}

/** Where requests or users are counted, without doubt and without a range. */
export function countedIn(items: readonly Item[], unit: 'requests' | 'users'): number[] {
  return gather(items, ({ quantity }, at) => {
    const isCount = quantity?.unit === unit && !quantity.unclear && quantity.low === quantity.high;
    return isCount ? [at] : [];
  });
}

/** "3 million product descriptions a year": so many of whatever it is, where their sizes are said. */
function ofUnknown(items: readonly Item[]): number[] {
  return gather(items, ({ quantity }, at) => {
    const isCount =
      quantity?.kind === 'number' &&
      quantity.counter === undefined &&
      quantity.per === undefined &&
      !quantity.unclear;
    return isCount && quantity.low === quantity.high && items[at + 1]?.word === true ? [at] : [];
  });
}

/** "20 requests each": of how many, something else says. */
export function isOfEach({ per = [] }: Quantity): boolean {
  return per.includes('users') || per.includes(PIECE);
}

/** So many in the time asked about: in one day where they are by the day and no time is asked, and the answer says so. */
function inTime(
  items: readonly Item[],
  {
    at,
    said,
    many,
    used,
  }: {
    readonly at: number;
    readonly said: Quantity;
    readonly many: number;
    readonly used: readonly number[];
  },
): Requests {
  const per = rateOf(items, at, said) ?? looseRate(items);
  const count = said.mid * many;
  if (per === undefined) return { count, items: used, notes: [] };
  const own = [...used, ...per.items];
  const { times, items: time, notes } = timesIn(items, own, per.unit);
  return { count: count * times, items: [...own, ...time], notes };
}

/** "10k emails classified daily": a time that stands apart, the first of several. */
function looseRate(items: readonly Item[]): ReturnType<typeof rateOf> {
  for (const [at, { per = [], attached, quantity }] of items.entries()) {
    const [unit, ...others] = per;
    const isAlone = unit !== undefined && others.length === 0 && isTimeUnit(unit) && !attached;
    if (isAlone) return { unit, items: [at] };
    const { unsaid, said = '' } = quantity ?? {};
    if (unsaid && isTimeUnit(said)) return { unit: said, items: [at] };
  }
  return undefined;
}
