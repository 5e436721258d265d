import type { AssumptionKind } from '../../engine/assumptions.ts';
import { fieldScale } from '../field-scale.ts';
import type { Item, Quantity } from './amounts/item.ts';
import { times } from './amounts/sizes.ts';

/** The one quantity of a text with nothing beside it but small words; a bound ("under 5") is no value. */
export function quantityIn(items: readonly Item[]): Quantity | undefined {
  const [quantity, ...others] = items.flatMap((item) => item.quantity ?? []);
  if (quantity === undefined || others.length > 0 || quantity.bound) return undefined;
  return Number.isFinite(quantity.high) && items.every(isAside) ? quantity : undefined;
}

function isAside({ quantity, word, date, period, meaning }: Item): boolean {
  if (quantity !== undefined) return true;
  return !word && date === undefined && period === undefined && (meaning?.things.length ?? 0) === 0;
}

const THOUSAND = 1000;

/**
 * "8.545" may be thousands in some countries. It is what is within reason, or what is nearer to the value before;
 * undefined where neither tells.
 */
export function decided(
  quantity: Quantity,
  { unit, min, max }: AssumptionKind,
  before: Quantity | undefined,
): Quantity | undefined {
  const scale = fieldScale(unit);
  const { low, high } = quantity;
  const [only, other] = [1, THOUSAND].filter((by) => low * by * scale >= min && high * by * scale <= max);
  if (only === undefined) return undefined;
  if (other === undefined) return times(quantity, only);
  if (before === undefined || !(before.mid > 0)) return undefined;
  const distance = (by: number) => Math.abs(Math.log((high * by) / before.mid));
  return times(quantity, distance(only) < distance(other) ? only : other);
}
