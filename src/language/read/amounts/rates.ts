import type { Item, Quantity } from './item.ts';
import { goTogether, mayBeBy, mayBeOne, mayBePerOne } from './may-be-by.ts';
import { PIECE, rateAt } from './rate-at.ts';
import { isLength, rateOf } from './rate-beside.ts';
import { isTimeUnit } from './units.ts';

/**
 * Items with rates found: "per GPU per hour" becomes one item, and the price beside it a price by those units:
 * "$2.5/GPU-hr", 每卡每小时15块, 2刀一小时, "$38k a pop".
 */
export function findRates(items: readonly Item[]): readonly Item[] {
  // the items as they are until a rate is found among them
  let joined: Item[] | undefined;
  for (let at = 0; at < items.length; ) {
    const [before, size] = joined === undefined ? [items, at] : [joined, joined.length];
    const last = before[size - 1]?.quantity;
    const isPriced = mayBePerOne(last) && before[size - 2]?.per === undefined;
    const item = items[at] as Item;
    const open = mayBegin(item, isPriced) ? rateAt(items, at, isPriced) : undefined;
    const isRate = open === undefined || (mayBeOne(open.units, last) && !isLength(item, last, items));
    const rate = isRate ? open : rateAt(items, at, false);
    if (rate === undefined) joined?.push(item);
    else {
      joined ??= items.slice(0, at);
      const end = items[rate.next - 1]?.end ?? item.end;
      joined.push({ ...item, end, quantity: undefined, per: rate.units }, ...rate.names);
    }
    at = rate?.next ?? at + 1;
  }
  return ofEachUser(attach(joined ?? items));
}

/** Whether a rate may begin with an item; with an amount only where it is open what a price is by. */
function mayBegin({ quantity, meaning }: Item, isPriced: boolean): boolean {
  if (isPriced && quantity !== undefined) return true;
  return meaning !== undefined && ((meaning.rate ?? meaning.unit) !== undefined || meaning.marks.size > 0);
}

/** "30k users each sending 12 messages a day": so many messages of each. */
function ofEachUser(items: readonly Item[]): readonly Item[] {
  const who = items.findIndex(({ quantity }) => isPer(quantity, 'users', PIECE));
  if (who < 0) return items;
  const sent = items.findIndex(({ quantity }, at) => at > who && quantity?.unit === 'requests');
  if (sent < 0) return items;
  return items.map((item, at) => {
    const { quantity } = item;
    if (quantity === undefined || (at !== who && at !== sent)) return item;
    const per = at === who ? undefined : [...new Set([...(quantity.per ?? []), PIECE])];
    return { ...item, quantity: { ...quantity, per } };
  });
}

function isPer(quantity: Quantity | undefined, unit: string, by: string): boolean {
  return quantity?.unit === unit && quantity.per?.length === 1 && quantity.per[0] === by;
}

/** Gives each price the rates on both its sides. */
function attach(items: readonly Item[]): Item[] {
  const attached = new Map<number, readonly string[]>();
  const priced = items.map((item, at) => {
    if (item.quantity === undefined || !mayBeBy(item.quantity)) return item;
    const quantity = item.quantity;
    const after = rateOf(items, at, 1, quantity);
    const said = rateOf(items, at, -1, quantity);
    const before = said !== undefined && attached.has(said.index) ? ofEachRequest(items, at, said) : said;
    // 租一个月 1.2刀/卡时: what only counts as a rate for want of a better one
    const isSaid = before !== undefined && items[before.index]?.per !== undefined;
    const isBoth = after === undefined || (isSaid && goTogether(after.units, before?.units ?? []));
    // 每天五亿token 每月开销, 每天五亿token每月多少钱: the rate written onto it
    const isApart = items[after?.index ?? 0]?.glued === false || isTimeOf(after) === isTimeOf(before);
    const isBefore = !isBoth && isSaid && item.glued && isApart;
    const beside = [isBefore ? undefined : after, isBoth || isBefore ? before : undefined].filter(
      (rate) => rate !== undefined,
    );
    for (const { index, units } of beside) attached.set(index, units);
    return beside.length === 0
      ? item
      : { ...item, quantity: { ...quantity, per: beside.flatMap(({ units }) => units) } };
  });
  if (attached.size === 0) return priced;
  return priced.map((item, at) => {
    const per = attached.get(at);
    return per === undefined ? item : { ...item, quantity: undefined, per, attached: true };
  });
}

/** Whether a rate is by time alone. */
function isTimeOf(rate: { readonly units: readonly string[] } | undefined): boolean {
  return rate?.units.every(isTimeUnit) === true;
}

/** "15 prompts each of 700 tokens": so many of each user's, and each of them so long. */
function ofEachRequest(
  items: readonly Item[],
  at: number,
  { index, units }: { readonly index: number; readonly units: readonly string[] },
) {
  const isOf = items[at]?.quantity?.unit === 'tokens' && items[index - 1]?.quantity?.unit === 'requests';
  return isOf && units.every((unit) => unit === PIECE) ? { index, units: ['requests'] } : undefined;
}
