import type { Locale } from '../reading.ts';

/**
 * How many significant figures to show, or `exact`: a number somebody gave, or that follows from such numbers; or
 * `cents`: a price beside other prices, to the cent whatever its figures.
 */
export type Precision = 'exact' | 'cents' | number;

/** Figures beyond which what binary fractions leave behind would show. */
const EXACT_FIGURES = 12;

/** The value as it is shown: rounded to its significant figures, free of what binary fractions leave behind. */
export function shown(value: number, precision: Precision): number {
  // Below a dollar cents are too coarse: a million tokens may cost a few of them.
  if (precision === 'cents') return value < 1 ? shown(value, 3) : Number(value.toFixed(2));
  const figures = precision === 'exact' ? EXACT_FIGURES : precision;
  // Many are whole and short: there is nothing to round, and to write a number and read it again takes its time.
  const size = Math.abs(value);
  if (size >= 1 && size < 10 ** figures && Number.isInteger(value)) return value;
  return Number(value.toPrecision(figures));
}

/** How many significant figures a value needs. */
export function significantFigures(value: number): number {
  const written = Math.abs(value).toExponential();
  // "1e+0" has one, "1.5e+0" two and a point; what is no number has no exponent.
  const digits = /e[+-]/.test(written) ? written.lastIndexOf('e') : written.length + 1;
  return digits === 1 ? 1 : digits - 1;
}

/**
 * Digits grouped as the language groups them; `decimals` are shown even when they are zeros. Before a word of scale
 * ("6040万") four digits are not grouped.
 */
export function writeDigits(value: number, locale: Locale, decimals = 0, isScaled = false): string {
  return formatFor(locale, decimals, isScaled).format(value);
}

/** Formats by language, then by decimals, those of scaled numbers apart. */
const formats = new Map<Locale, Intl.NumberFormat[]>();

function formatFor(locale: Locale, decimals: number, isScaled: boolean): Intl.NumberFormat {
  let own = formats.get(locale);
  if (own === undefined) {
    own = [];
    formats.set(locale, own);
  }
  const place = 2 * decimals + Number(isScaled);
  own[place] ??= new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: EXACT_FIGURES,
    useGrouping: isScaled ? 'min2' : 'always',
  });
  return own[place];
}
