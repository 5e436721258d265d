import type { Item } from './item.ts';
import { isTimeUnit, SERVED } from './units.ts';

/** Items where a time that may be so long is: beside so many tokens a day, 一季度 is a quarter's worth of them. */
export function lengthsOfRates(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ period, length }) => period?.vague && length !== undefined)) return items;
  const isRated = items.some(
    ({ quantity }) => SERVED.has(quantity?.unit ?? '') && quantity?.per?.some(isTimeUnit) === true,
  );
  if (!isRated) return items;
  return items.map((item) => {
    const { period, length } = item;
    return period?.vague && length !== undefined
      ? { ...item, period: undefined, length: undefined, quantity: length }
      : item;
  });
}
