import type { Item, Quantity } from '../amounts/item.ts';
import { beside } from '../thread/turn-items.ts';
import type { AskerRate } from './asker-rate.ts';
import { rateBetween } from './rate-between.ts';

/**
 * "1.25 dollars to the pound"; 汇率按7.2算, "exchange rate 7.2", 7.2的汇率: the number after the word, else the one before
 * it.
 */
export function saidRate(items: readonly Item[]): AskerRate | undefined {
  const at = items.findIndex(({ meaning }) => meaning?.marks.has('exchange') || meaning?.pair !== undefined);
  const between = rateBetween(items);
  if (at < 0) return between;
  if (between !== undefined) return { ...between, items: [at, ...between.items] };
  const number = beside(items, at, 1, isNumber) ?? beside(items, at, -1, isNumber);
  const quantity = number === undefined ? undefined : items[number]?.quantity;
  if (number === undefined || quantity === undefined) return undefined;
  const currency = items[at]?.meaning?.pair ?? foreignOf(quantity);
  return { value: quantity.mid, currency, items: [at, number] };
}

/** "exchange rate 7.2 yuan": the money the number is in, unless that is the dollar. */
function foreignOf({ kind, unit }: Quantity): string | undefined {
  return kind === 'money' && unit !== 'USD' ? unit : undefined;
}

function isNumber({ quantity }: Item): boolean {
  const isAmount = quantity?.kind === 'number' || quantity?.kind === 'money';
  return (
    isAmount && quantity.counter === undefined && quantity.per === undefined && quantity.low === quantity.high
  );
}
