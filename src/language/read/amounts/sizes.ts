import type { Numeral } from '../numbers/numeral.ts';
import { multiply } from '../numbers/part.ts';
import type { Quantity } from './item.ts';
import { baseOf, isTimeUnit } from './units.ts';

/** 八折 leaves eight tenths of a price, 八五折 85 hundredths. */
export function discountOf(number: Quantity): Partial<Quantity> & { end: number } {
  const { mid, low, high, end } = number;
  const left = mid < 10 ? mid / 10 : mid / 100;
  const isClear = low === high && left > 0 && left < 1;
  const off = Number((1 - left).toFixed(4));
  return {
    kind: 'percent',
    low: off,
    mid: off,
    high: off,
    assumption: 'discount',
    end,
    ...(isClear ? {} : { unclear: true as const }),
  };
}

/** So many of a unit, in its base unit. */
export function measured(number: Quantity, unit: string, end: number): Quantity {
  const { base, factor } = baseOf(unit) as { base: string; factor: number };
  const kind = isTimeUnit(unit) ? 'duration' : 'quantity';
  return { ...times(number, factor), kind, unit: base, said: unit, end };
}

/** A numeral as a quantity of nothing yet. */
export function numberOf({ weak: _, counting: __, percent, ...numeral }: Numeral): Quantity {
  return { ...numeral, kind: percent ? 'percent' : 'number' };
}

/** A quantity of another size; it is no longer a mere row of digits. */
export function times({ plain: _, ...quantity }: Quantity, factor: number): Quantity {
  return { ...quantity, ...multiply(quantity, factor) };
}
