import type { Volume } from '../../../engine/serving/volume.ts';
import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { isTimeUnit, SERVED } from '../amounts/units.ts';
import { bareClaim, type Claim } from './claim.ts';
import { isOfEach } from './requests-in.ts';
import { rated, timesIn, written } from './volume-time.ts';

/** How much is to be served: "10M chats a day", "300k monthly users", 日活五百万, 每天1亿次请求. */
export function claimVolumes(items: readonly Item[]): Claim[] {
  const isLicensed = items.some(({ meaning }) => meaning?.things.some(({ kind }) => kind === 'licence'));
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear || quantity.low !== quantity.high) return [];
    const found = ratedAt(quantity, at) ?? labelledAt(items, at, quantity);
    if (found === undefined) return isLicensed ? [] : usersAt(quantity, at);
    const { of, per, used } = found;
    const rate = written[per];
    if (rate === undefined) return [];
    const amount = Number((quantity.mid * rate[0]).toPrecision(12));
    const volume: Claim = { ...bareClaim, takes: 'volume', value: { amount, of, per: rate[1] }, items: used };
    return of === 'tokens' ? [volume, asTokens(items, amount, rate[1], used)] : [volume];
  });
}

/** "300k monthly users, 20 chats each": so many requests a month, as nobody says that they are those of a day. */
export function claimUsers(items: readonly Item[]): Claim[] {
  const each = items.findIndex(({ quantity }) => quantity?.unit === 'requests' && isOfEach(quantity));
  const { mid = 0, per = [] } = items[each]?.quantity ?? {};
  if (each < 0 || per.some(isTimeUnit)) return [];
  return claimVolumes(items).flatMap(({ value, items: used, ...claim }): Claim[] => {
    if (typeof value !== 'object' || !('of' in value) || value.of !== 'users' || value.per === 'day')
      return [];
    const volume = { ...value, amount: value.amount * mid, of: 'requests' as const };
    return [{ ...claim, value: volume, items: [...used, each] }];
  });
}

/** "to 1 million users": as many as come in a month, where no time is said. */
function usersAt({ unit, said, per, mid }: Quantity, at: number): Claim[] {
  if (unit !== 'users' || said !== 'users' || per !== undefined || mid <= 1) return [];
  const value = { amount: mid, of: 'users', per: 'month' } as const;
  return [{ ...bareClaim, takes: 'volume', value, items: [at], notes: [{ key: 'users-of-a-month' }] }];
}

interface Rated {
  readonly of: Volume['of'];
  readonly per: string;
  readonly used: readonly number[];
}

function ratedAt({ unit = '', said = '', per }: Quantity, at: number): Rated | undefined {
  if (!SERVED.has(unit)) return undefined;
  const [by, ...others] = per ?? [];
  const time = per === undefined ? rated[said]?.[1] : others.length === 0 ? by : undefined;
  return time === undefined ? undefined : { of: unit as Volume['of'], per: time, used: [at] };
}

/** The word that says what is counted stands apart: "300k monthly users", 日活五百万, 5M queries daily. */
function labelledAt(
  items: readonly Item[],
  at: number,
  { kind, counter, per, unit, said }: Quantity,
): Rated | undefined {
  const before = rated[items[at - 1]?.meaning?.unit ?? ''];
  const isOf = unit === before?.[0] && per === undefined && said === unit;
  if (before !== undefined && (kind === 'number' || isOf))
    return { of: before[0], per: before[1], used: [at - 1, at] };
  const [by, ...others] = items[at + 1]?.per ?? per ?? [];
  const after = items[at + 2]?.meaning?.unit ?? '';
  if (kind !== 'number' || counter !== undefined || by === undefined || others.length > 0) return undefined;
  const of = rated[after]?.[0] ?? after;
  return SERVED.has(of) ? { of: of as Volume['of'], per: by, used: [at, at + 1, at + 2] } : undefined;
}

/** Tokens by the day are as many as the time asked about holds, one day's where none is. */
function asTokens(
  items: readonly Item[],
  amount: number,
  per: Volume['per'],
  used: readonly number[],
): Claim {
  const { times, items: time, notes } = timesIn(items, used, per);
  return {
    ...bareClaim,
    takes: 'tokens',
    value: Number((amount * times).toPrecision(12)),
    items: [...used, ...time],
    notes,
  };
}
