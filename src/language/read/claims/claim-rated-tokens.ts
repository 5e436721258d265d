import { gather } from '../amounts/gather.ts';
import { bareItem, type Item, type Quantity } from '../amounts/item.ts';
import { dividedSpan, multiplied, spanOf, summed } from '../amounts/span-of.ts';
import { hoursOf, isTimeUnit, type TimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim } from './claim.ts';
import { FEWEST_TOKENS, slotOf } from './claim-tokens.ts';
import { sidesOf } from './sides.ts';
import { written } from './volume-time.ts';

/**
 * Tokens in and out of some time: "200M in and 30M out a day", 每月输入2亿输出3千万. Bought, they are as many as the time
 * asked about holds; served, all of them are the volume. Empty where requests are counted: those have sizes.
 */
export function claimRatedTokens(items: readonly Item[]): Claim[] {
  const isTimed = items.some(({ per, quantity }) => per !== undefined || quantity?.kind === 'duration');
  if (!isTimed || items.some(({ quantity }) => quantity?.unit === 'requests')) return [];
  const amounts = amountsIn(items);
  const [rate, ...later] = timesSaid(items, new Set(amounts.map(({ at }) => at)));
  if (amounts.length === 0 || rate === undefined) return [];
  const said = [...amounts.flatMap((amount) => amount.items), rate.at];
  const [time] = later;
  const isClear = time !== undefined && later.length === 1;
  const times = isClear ? time.hours / hoursOf[rate.unit] : 1;
  const notes = isClear ? [] : [{ key: 'tokens-of-one', values: { per: rate.unit } }];
  const used = [rate.at, ...later.map(({ at }) => at)];
  const bought = amounts.map(({ slot, value, items: own }): Claim => {
    const many = dividedSpan(multiplied(value, times), 1);
    return { ...bareClaim, takes: 'tokens', ...slot, value: many, items: [...own, ...used], notes };
  });
  const all = summed(amounts.map(({ value }) => value));
  const by = written[rate.unit];
  if (by === undefined || typeof all !== 'number') return bought;
  const volume = { amount: Number((all * by[0]).toPrecision(12)), of: 'tokens', per: by[1] } as const;
  return [...bought, { ...bareClaim, takes: 'volume', value: volume, items: said }];
}

interface Amount {
  readonly at: number;
  readonly slot: { readonly slot?: string };
  readonly value: Claim['value'] & Parameters<typeof multiplied>[0];
  readonly items: readonly number[];
}

/** Tokens in and out, or the only ones where a time stands right before them: 一天五千万token 一年多少. */
function amountsIn(items: readonly Item[]): readonly Amount[] {
  const sides = [...sidesOf(items, isAmount)];
  if (sides.length > 0)
    return sides.flatMap(([at, { side, at: label }]) => {
      const { quantity } = items[at] ?? {};
      if (quantity === undefined) return [];
      return [{ at, slot: { slot: slotOf[side] }, value: spanOf(quantity), items: [at, label] }];
    });
  const [at, ...others] = gather(items, ({ quantity }, index) =>
    quantity?.unit === 'tokens' ? [index] : [],
  );
  const quantity = at === undefined ? undefined : items[at]?.quantity;
  if (at === undefined || quantity === undefined || others.length > 0 || !isAmount(quantity)) return [];
  return isOneTime(items[at - 1]) ? [{ at, slot: {}, value: spanOf(quantity), items: [at] }] : [];
}

/** "a day", 一天, 每天. */
function isOneTime({ per = [], quantity }: Item = bareItem): boolean {
  if (per.length > 0) return per.length === 1 && per.every(isTimeUnit);
  const said = quantity?.said ?? '';
  return quantity?.kind === 'duration' && isTimeUnit(said) && quantity.mid === hoursOf[said];
}

interface Time {
  readonly at: number;
  readonly unit: TimeUnit;
  readonly hours: number;
}

/**
 * Times by which or for which something is said, in order: the first is what the amounts are of, "a day" … "a month", or what
 * stands right before one of them: 每月多少钱，每天10亿token.
 */
function timesSaid(items: readonly Item[], amounts: ReadonlySet<number>): readonly Time[] {
  const isOwn = [...amounts].some((at) => items[at]?.quantity?.per !== undefined);
  const times = gather(items, (item, at): (Time & { readonly isRate: boolean })[] => {
    const { per = [], attached, quantity } = item;
    const [unit, ...others] = per;
    if (unit !== undefined && isTimeUnit(unit) && others.length === 0 && (isOwn || !attached))
      return [{ at, unit, hours: hoursOf[unit], isRate: true }];
    const said = quantity?.said ?? '';
    if (quantity?.kind !== 'duration' || quantity.low !== quantity.high || !isTimeUnit(said)) return [];
    const isOne = quantity.mid === hoursOf[said];
    return [{ at, unit: said, hours: quantity.mid, isRate: isOne }];
  });
  const rates = times.filter(({ isRate }) => isRate);
  const rate = rates.find(({ at }) => amounts.has(at + 1)) ?? rates[0];
  return rate === undefined ? [] : [rate, ...times.filter((time) => time !== rate)];
}

function isAmount({ kind, unit, counter, per = [], mid, unclear }: Quantity): boolean {
  if (unclear || per.length > 1 || !per.every(isTimeUnit)) return false;
  return unit === 'tokens' || (kind === 'number' && counter === undefined && mid >= FEWEST_TOKENS);
}
