import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { isTimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim } from './claim.ts';
import { rated, rateOf, timesIn, written } from './volume-time.ts';

/** How many requests there are, and where it is said. */
export interface Requests {
  readonly count: number;
  readonly items: readonly number[];
  readonly notes: Claim['notes'];
  /** So many in a second, minute or hour, where nobody means the tokens of that. */
  readonly isShort: boolean;
  /** Of what nobody knows the name of; with its rate, as nothing else reads that. */
  readonly unknown?: { readonly volume: readonly Claim[] };
}

/** The requests of the time asked about, of all users where they are those of each; undefined where none are counted. */
export function requestsIn(items: readonly Item[]): Requests | undefined {
  const named = countedIn(items, 'requests');
  const isKnown = named.length > 0;
  const [at, ...others] = isKnown ? named : ofUnknown(items);
  const said = at === undefined ? undefined : items[at]?.quantity;
  if (at === undefined || said === undefined || others.length > 0) return undefined;
  if (!isKnown) return asRequests(items, at, said);
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

/** "2M blorps/day": taken for requests, and the answer says so. */
function asRequests(items: readonly Item[], at: number, said: Quantity): Requests {
  const notes = [{ key: 'counted-as-requests' }];
  const requests = inTime(items, { at, said, many: 1, used: [at] });
  const per = rateOf(items, at, said) ?? looseRate(items);
  const [times, by] = written[per?.unit ?? said.per?.[0] ?? ''] ?? [];
  const all = { ...requests, notes: [...notes, ...requests.notes] };
  if (times === undefined || by === undefined) return { ...all, unknown: { volume: [] } };
  const amount = Number((said.mid * times).toPrecision(12));
  const value = { amount, of: 'requests', per: by } as const;
  const volume: Claim = { ...bareClaim, takes: 'volume', value, items: [at, ...(per?.items ?? [])], notes };
  return { ...all, unknown: { volume: [volume] } };
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
  const inHour = inAnHour(said);
  const hourly = inHour === undefined ? undefined : ({ unit: 'hour', items: [] } as const);
  const per = hourly ?? rateOf(items, at, said) ?? looseRate(items);
  const count = said.mid * many * (inHour ?? 1);
  const isShort = per?.unit === 'hour';
  if (per === undefined) return { count, items: used, notes: [], isShort };
  const own = [...used, ...per.items];
  const { times, items: time, notes } = timesIn(items, own, per.unit);
  return { count: count * times, items: [...own, ...time], notes, isShort };
}

/** What comes by the second or the minute is as many times that by the hour; undefined where nothing does. */
function inAnHour({ per = [], said = '' }: Quantity): number | undefined {
  const units = [...per, rated[said]?.[1]];
  if (units.includes('second')) return 3600;
  return units.includes('minute') ? 60 : undefined;
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
