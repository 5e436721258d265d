import type { Claim } from './claim.ts';
import { claimAssumptions } from './claim-assumptions.ts';
import { claimCounts } from './claim-counts.ts';
import { claimPrices } from './claim-prices.ts';
import type { Item } from './item.ts';
import { acceleratorOf } from './neighbours.ts';
import { PIECE } from './rates.ts';
import { spanOf } from './span-of.ts';
import { isTimeUnit } from './units.ts';

/** Everything a text says that can fill a slot: names, counts, times, prices, assumptions. `currency` is that of bare prices. */
export function claimAll(
  items: readonly Item[],
  textOf: (item: Item) => string,
  currency: string | undefined,
): Claim[] {
  const hours = claimAcceleratorHours(items);
  const assumptions = claimAssumptions(items);
  const taken = new Set([...hours, ...assumptions].flatMap(({ items: used }) => used));
  const free = items.map((item, at) =>
    taken.has(at) && item.quantity !== undefined ? withoutQuantity(item) : item,
  );
  return [
    ...claimNames(items, textOf),
    ...hours,
    ...assumptions,
    ...claimPrices(free, currency),
    ...claimCounts(free),
    ...claimTimes(free),
    ...claimRates(items).filter(({ items: [at = -1] }) => !taken.has(at)),
    ...claimCurrencies(items),
  ];
}

function withoutQuantity({ quantity: _, ...item }: Item): Item {
  return item;
}

function claimNames(items: readonly Item[], textOf: (item: Item) => string): Claim[] {
  return items.flatMap((item, at) =>
    (item.meaning?.things ?? []).flatMap(({ kind, thing: { id }, loose }): Claim[] => {
      if (kind !== 'accelerator' && kind !== 'instance' && kind !== 'provider' && kind !== 'model') return [];
      const notes = loose ? [{ key: 'read-as', values: { name: textOf(item), as: id } }] : [];
      return [{ takes: kind, value: id, items: [at], notes }];
    }),
  );
}

/** "10,000 GPU-hours", "2M H100 hours". */
function claimAcceleratorHours(items: readonly Item[]): Claim[] {
  return items.flatMap(({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear) return [];
    const value = spanOf(quantity);
    const claim = { takes: 'acceleratorHours', value, notes: [] } as const;
    if (quantity.said === 'accelerator-hour') return [{ ...claim, items: [at] }];
    const isHyphened = items[at + 2]?.glued === true && items[at + 2]?.meaning?.marks.has('to') === true;
    const unit = isHyphened ? at + 3 : at + 2;
    const isHours = acceleratorOf(items[at + 1]) !== undefined && HOURS.has(items[unit]?.meaning?.unit ?? '');
    return quantity.kind === 'number' && isHours ? [{ ...claim, items: [at, unit] }] : [];
  });
}

const HOURS: ReadonlySet<string> = new Set(['hour', 'accelerator-hour']);

function claimTimes(items: readonly Item[]): Claim[] {
  return items.flatMap(({ quantity, period, meaning }, at): Claim[] => {
    if (quantity?.kind === 'duration' && !quantity.unclear) {
      return [{ takes: 'duration', value: spanOf(quantity), items: [at], notes: [] }];
    }
    if (period !== undefined) {
      const { to, vague } = period;
      return [{ takes: 'date', value: to, items: [at], notes: [], ...(vague ? { vague } : {}) }];
    }
    const isNow = meaning?.date !== undefined && 'now' in meaning.date;
    return isNow ? [{ takes: 'date', value: 'now', items: [at], notes: [], idle: true }] : [];
  });
}

/** A rate that belongs to no price: "per hour", "hourly", 每小时. */
function claimRates(items: readonly Item[]): Claim[] {
  return items.flatMap(({ per, attached }, at): Claim[] => {
    if (per === undefined || attached) return [];
    const unit =
      per.find(isTimeUnit) ?? (per.some((by) => by === 'accelerator' || by === PIECE) ? 'unit' : undefined);
    return unit === undefined ? [] : [{ takes: 'word', value: unit, items: [at], notes: [] }];
  });
}

/** "in euros", 人民币呢: a currency without a number is the one the answer is wanted in. */
function claimCurrencies(items: readonly Item[]): Claim[] {
  return items.flatMap(({ meaning }, at): Claim[] => {
    const currency = meaning?.currency;
    if (currency === undefined || currency.vague) return [];
    return [{ takes: 'currency', value: currency.code, items: [at], notes: [] }];
  });
}
