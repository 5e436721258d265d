import type { Claim } from './claim.ts';
import { slotOf } from './claim-tokens.ts';
import { written } from './claim-volumes.ts';
import { gather } from './gather.ts';
import type { Item, Quantity } from './item.ts';
import { sidesOf } from './sides.ts';
import { dividedSpan, multiplied, spanOf, summed } from './span-of.ts';
import { hoursOf, isTimeUnit, type TimeUnit } from './units.ts';

/** Without the word "tokens", a number beside "input" or "output" is so many of them from here on. */
const FEWEST = 1000;

/**
 * Tokens in and out of some time: "200M in and 30M out a day", 每月输入2亿输出3千万. Bought, they are as many as the time
 * asked about holds; served, all of them are the volume. Empty where requests are counted: those have sizes.
 */
export function claimRatedTokens(items: readonly Item[]): Claim[] {
  const isTimed = items.some(({ per, quantity }) => per !== undefined || quantity?.kind === 'duration');
  const sides = isTimed ? [...sidesOf(items, isAmount)] : [];
  if (sides.length === 0 || items.some(({ quantity }) => quantity?.unit === 'requests')) return [];
  const [rate, ...later] = timesSaid(items, new Set(sides.map(([at]) => at)));
  if (rate === undefined) return [];
  const amounts = sides.flatMap(([at, { side, at: label }]) => {
    const { quantity } = items[at] ?? {};
    return quantity === undefined ? [] : [{ side, value: spanOf(quantity), items: [at, label] }];
  });
  const said = [...amounts.flatMap((amount) => amount.items), rate.at];
  const [time] = later;
  const isClear = time !== undefined && later.length === 1;
  const times = isClear ? time.hours / hoursOf[rate.unit] : 1;
  const notes = isClear ? [] : [{ key: 'tokens-of-one', values: { per: rate.unit } }];
  const used = [rate.at, ...later.map(({ at }) => at)];
  const bought = amounts.map(({ side, value, items: own }): Claim => {
    const many = dividedSpan(multiplied(value, times), 1);
    return { takes: 'tokens', slot: slotOf[side], value: many, items: [...own, ...used], notes };
  });
  const all = summed(amounts.map(({ value }) => value));
  const by = written[rate.unit];
  if (by === undefined || typeof all !== 'number') return bought;
  const volume = { amount: Number((all * by[0]).toPrecision(12)), of: 'tokens', per: by[1] } as const;
  return [...bought, { takes: 'volume', value: volume, items: said, notes: [] }];
}

interface Time {
  readonly at: number;
  readonly unit: TimeUnit;
  readonly hours: number;
}

/** Times by which or for which something is said, in order: the first is what the amounts are of, "a day" … "a month". */
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
  const rate = times.find(({ isRate }) => isRate);
  return rate === undefined ? [] : [rate, ...times.filter((time) => time !== rate)];
}

function isAmount({ kind, unit, counter, per = [], mid, unclear }: Quantity): boolean {
  if (unclear || per.length > 1 || !per.every(isTimeUnit)) return false;
  return unit === 'tokens' || (kind === 'number' && counter === undefined && mid >= FEWEST);
}
