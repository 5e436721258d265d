import type { Locale } from '../reading.ts';

/**
 * How many significant figures to show, or `exact`: a number somebody gave, or that follows from such numbers; or
 * `cents`: a price beside other prices, to the cent whatever its figures.
 */
export type Precision = 'exact' | 'cents' | number;

const formats = new Map<string, Intl.NumberFormat>();

/** The value as it is shown: rounded to its significant figures, free of what binary fractions leave behind. */
export function shown(value: number, precision: Precision): number {
  // Below a dollar cents are too coarse: a million tokens may cost a few of them.
  if (precision === 'cents') return value < 1 ? shown(value, 3) : Number(value.toFixed(2));
  return Number(value.toPrecision(precision === 'exact' ? 12 : precision));
}

/** How many significant figures a value needs. */
export function significantFigures(value: number): number {
  const [digits = ''] = Math.abs(value).toExponential().split('e');
  return digits.replace('.', '').length;
}

/**
 * Digits grouped as the language groups them; `decimals` are shown even when they are zeros. Before a word of scale
 * ("6040万") four digits are not grouped.
 */
export function writeDigits(value: number, locale: Locale, decimals = 0, isScaled = false): string {
  const key = `${locale} ${decimals} ${isScaled}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: 12,
      useGrouping: isScaled ? 'min2' : 'always',
    });
    formats.set(key, format);
  }
  return format.format(value);
}
