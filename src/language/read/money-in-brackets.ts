import { isSign } from './amounts/is-sign.ts';
import { bareQuantity, type Item, type Quantity } from './amounts/item.ts';

/** 两万七一张(美元), "price (EUR): 27,000": what money a number beside the brackets is in. */
export function moneyInBrackets(items: readonly Item[], text: string): readonly Item[] {
  const at = items.findIndex(
    ({ meaning }, index) =>
      meaning?.currency !== undefined &&
      isSign(items[index - 1], '(', text) &&
      isSign(items[index + 1], ')', text),
  );
  const currency = items[at]?.meaning?.currency;
  if (currency === undefined) return items;
  // the rate of a price stands between: 一张
  const before = items[at - 2]?.attached ? at - 3 : at - 2;
  const number = [before, at + 2].find((index) => isBare(items[index]?.quantity));
  const { quantity } = items[number ?? -1] ?? {};
  if (number === undefined || quantity === undefined) return items;
  const { low, mid, high, per, end, scales } = quantity;
  const worth = currency.worth;
  const money: Quantity = {
    ...bareQuantity,
    kind: 'money',
    unit: currency.code,
    low: low * worth,
    mid: mid * worth,
    high: high * worth,
    per,
    end,
    scales,
  };
  return items.with(number, { ...(items[number] as Item), quantity: money }).toSpliced(at - 1, 3);
}

function isBare(quantity: Quantity | undefined): boolean {
  return quantity?.kind === 'number' && quantity.counter === undefined && !quantity.unclear;
}
