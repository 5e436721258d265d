import type { Numeral } from '../numbers/numeral.ts';
import { multiply } from '../numbers/part.ts';
import { bareQuantity, type Quantity } from './item.ts';
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
    ...(isClear ? {} : { unclear: true }),
  };
}

/** So many of a unit, in its base unit. */
export function measured(number: Quantity, unit: string, end: number): Quantity {
  const { base, factor } = baseOf(unit) as { base: string; factor: number };
  const kind = isTimeUnit(unit) ? 'duration' : 'quantity';
  return { ...times(number, factor), kind, unit: base, said: unit, end };
}

/** A numeral as a quantity of nothing yet. */
export function numberOf(numeral: Numeral): Quantity {
  const { low, mid, high, percent, approximate, unclear, dotted, plain, scales, end } = numeral;
  const kind = percent ? 'percent' : 'number';
  return { ...bareQuantity, kind, low, mid, high, approximate, unclear, dotted, plain, scales, end };
}

/** A quantity of another size; it is no longer a mere row of digits. */
export function times(quantity: Quantity, factor: number): Quantity {
  return { ...quantity, ...multiply(quantity, factor), plain: undefined };
}
