import type { Span } from '../../engine/query.ts';
import type { Claim } from './claim.ts';
import { slotOf } from './claim-tokens.ts';
import { gather } from './gather.ts';
import type { Item, Quantity } from './item.ts';
import { PIECE } from './rate-at.ts';
import { type Size, sizesIn } from './request-sizes.ts';
import { dividedSpan, multiplied, summed } from './span-of.ts';
import { isTimeUnit } from './units.ts';
import { rateOf, timesIn } from './volume-time.ts';

/** How many requests there are, and where it is said. */
interface Requests {
  readonly count: number;
  readonly items: readonly number[];
  readonly notes: Claim['notes'];
}

/**
 * Requests and what one of them holds: "1M calls of 2k in and 500 out each", 每天10万次,每次输入2千输出500. Bought tokens
 * are so many times that; served ones are requests of that size. "10k calls, 20M in": what one holds is worked out.
 */
export function claimRequests(items: readonly Item[], assumptions: readonly Claim[]): Claim[] {
  const { sided, sizes } = sizesIn(items, assumptions);
  const requests = sizes.length === 0 ? undefined : requestsIn(items);
  if (requests === undefined) return [];
  const markers = sided.length > 0 ? gather(items, (item, index) => (isEach(item) ? [index] : [])) : [];
  const isEachs =
    sided.length === 0 || markers.length > 0 || sizes.every(({ value }) => highest(value) < requests.count);
  return isEachs ? ofEach(sizes, markers, requests) : ofAll(sizes, requests);
}

/** The requests of the time asked about, of all users where they are those of each; undefined where none are counted. */
function requestsIn(items: readonly Item[]): Requests | undefined {
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

/** "each", "per request", 每次. */
function isEach({ per = [], meaning }: Item): boolean {
  return (
    per.includes(PIECE) ||
    per.includes('requests') ||
    meaning?.assumptions.includes('tokens-per-request') === true
  );
}

function ofEach(sizes: readonly Size[], markers: readonly number[], requests: Requests): Claim[] {
  const marked = sizes.map((size) => ({ ...size, items: [...size.items, ...markers] }));
  return [
    ...marked.map(({ side, value, items }): Claim => {
      const slot = side === undefined ? {} : { slot: slotOf[side] };
      const { count, notes } = requests;
      const used = [...requests.items, ...items];
      return {
        takes: 'tokens',
        ...slot,
        value: dividedSpan(multiplied(value, count), 1),
        items: used,
        notes,
        implied: true,
      };
    }),
    ...sizeClaims(marked, 1, []),
  ];
}

function ofAll(sizes: readonly Size[], { count, items }: Requests): Claim[] {
  return [
    ...sizes.map(
      ({ side, value, items: own }): Claim => ({
        takes: 'tokens',
        slot: slotOf[side ?? 'input'],
        value,
        items: own,
        notes: [],
      }),
    ),
    ...sizeClaims(sizes, count, items),
  ];
}

/** What one request holds: what goes in chooses the price tier of bought tokens, all of it is what is served. */
function sizeClaims(sizes: readonly Size[], count: number, items: readonly number[]): Claim[] {
  const sent = sizes.filter(({ side }) => side !== 'output');
  const each = (some: readonly Size[]) => ({
    value: dividedSpan(summed(some.map(({ value }) => value)), count),
    items: [...items, ...some.flatMap((size) => size.items)],
    notes: [],
  });
  const whole: Claim = {
    takes: 'assumption',
    names: ['tokens-per-request'],
    ...each(sizes),
    implied: true,
  };
  if (sent.length === 0) return [whole];
  return [
    { takes: 'tokens', slot: 'tokensPerRequest', ...each(sent), implied: true },
    whole,
    ...shareOf(sizes),
  ];
}

function highest(span: Span): number {
  return typeof span === 'number' ? span : span.high;
}

/** What comes out among the tokens of a request, where both sides are said: it sets what a hosted mix costs. */
function shareOf(sizes: readonly Size[]): Claim[] {
  const [out, ...others] = sizes.filter(({ side }) => side === 'output');
  const all = summed(sizes.map(({ value }) => value));
  if (typeof out?.value !== 'number' || others.length > 0 || typeof all !== 'number' || out.value === all)
    return [];
  const value = Number((out.value / all).toPrecision(3));
  return [{ takes: 'assumption', names: ['output-share'], value, items: out.items, notes: [] }];
}
