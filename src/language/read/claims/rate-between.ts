import type { Item, Quantity } from '../amounts/item.ts';
import type { Mark } from '../words/marks.ts';
import type { AskerRate } from './asker-rate.ts';

/** What a rate says: so much of one money goes to one of another. */
interface Between {
  readonly value: number;
  readonly of: string;
  readonly to: string;
  readonly items: readonly number[];
}

/** "1.25 dollars to the pound", "7.2 yuan per dollar", "£1 = $1.25", 1美元兑7.2人民币: the first that is said. */
export function rateBetween(items: readonly Item[]): AskerRate | undefined {
  for (let at = 0; at < items.length; at++) {
    const { quantity, meaning } = items[at] as Item;
    if (quantity?.kind !== 'money' && meaning?.marks.has('is-worth') !== true) continue;
    const between = ofPerDollar(items, at) ?? ofOne(items, at) ?? ofWorth(items, at);
    if (between !== undefined && between.of !== between.to) return ofDollars(between);
  }
  return undefined;
}

/** A rate of two moneys as one to the dollar. */
function ofDollars({ value, of, to, items }: Between): AskerRate {
  if (to === DOLLAR) return { value, currency: of, perDollar: value, items };
  if (of === DOLLAR) return { value, currency: to, perDollar: 1 / value, items };
  return { value, currency: `${of}/${to}`, items };
}

const DOLLAR = 'USD';

/** "7.2 yuan to the dollar" */
function ofPerDollar(items: readonly Item[], at: number): Between | undefined {
  const money = moneyAt(items, at);
  if (money === undefined || !isMarked(items, at + 1, 'per-dollar')) return undefined;
  return { value: money.mid, of: money.unit, to: DOLLAR, items: [at, at + 1] };
}

/** "1.25 dollars to the pound", "$1.25 per pound", "1.25 dollars a pound" */
function ofOne(items: readonly Item[], at: number): Between | undefined {
  const money = moneyAt(items, at);
  if (money === undefined) return undefined;
  const isJoined = isMarked(items, at + 1, 'to') || isMarked(items, at + 1, 'per');
  const last = isJoined ? at + 2 : at + 1;
  const one = moneyAt(items, last);
  const { currency } = items[last]?.meaning ?? {};
  const named = isJoined && currency?.vague === false ? currency.code : undefined;
  const to = one?.mid === 1 ? one.unit : named;
  return to === undefined
    ? undefined
    : { value: money.mid, of: money.unit, to, items: isJoined ? [at, at + 1, last] : [at, last] };
}

/** "£1 = $1.25", 1美元兑7.2人民币 */
function ofWorth(items: readonly Item[], at: number): Between | undefined {
  if (!isMarked(items, at, 'is-worth')) return undefined;
  const [one, money] = [moneyAt(items, at - 1), moneyAt(items, at + 1)];
  if (one?.mid !== 1 || money === undefined) return undefined;
  return { value: money.mid, of: money.unit, to: one.unit, items: [at - 1, at, at + 1] };
}

/** Exact money that is by nothing. */
function moneyAt(items: readonly Item[], at: number): (Quantity & { readonly unit: string }) | undefined {
  const { quantity } = items[at] ?? {};
  if (quantity?.kind !== 'money' || quantity.per !== undefined || quantity.unit === undefined)
    return undefined;
  return quantity.low === quantity.high && quantity.mid > 0
    ? { ...quantity, unit: quantity.unit }
    : undefined;
}

function isMarked(items: readonly Item[], at: number, mark: Mark): boolean {
  return items[at]?.meaning?.marks.has(mark) === true;
}
