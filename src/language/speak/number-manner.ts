import { fill } from './fill.ts';
import { type Form, formsOf } from './number-forms.ts';
import { pluralForm } from './plural.ts';
import type { Spoken } from './spoken.ts';
import { type Precision, shown, significantFigures, writeDigits } from './write-digits.ts';

/** An exact number is scaled ("$8.75B") only when so few figures say all of it. */
const FIGURES_SCALED = 4;

/** An exact number with more figures than this is rounded: nobody reads a sixth. */
const FIGURES_KEPT = 5;

/** From here on nobody reads digits to the last: a number is scaled whatever its figures. */
const LONG_NUMBER = 1e9;

/** From here on, cents say nothing. */
export const WHOLE_MONEY = 1000;

const WHOLE_ESTIMATES = 100;

/** What a number measures, how exactly it is known, and who says it: a unit of the engine or a key of `units`. */
interface Manner {
  readonly unit: string;
  readonly precision: Precision;
  readonly spoken: Spoken;
}

/** The form a number is written in: the largest scale that keeps it short and says all of it. */
export function formFor(value: number, manner: Manner): Form {
  const { precision } = manner;
  const forms = formsOf(manner.unit, manner.spoken);
  const rounded = shown(value, precision);
  const smallest = forms.at(-1) as Form;
  const largest = forms.find(({ size }) => size <= rounded) ?? smallest;
  if (precision !== 'exact' || largest.isPower || value >= LONG_NUMBER) return largest;
  const isShort = (size: number) => significantFigures(shown(value / size, precision)) <= FIGURES_SCALED;
  return forms.find(({ size }) => size <= rounded && isShort(size)) ?? smallest;
}

/** The number to write in a form, with as many figures as say something. */
export function scale(value: number, form: Form, manner: Manner): number {
  const { precision } = manner;
  if (precision !== 'exact') return shown(value / form.size, precision);
  const clean = shown(value / form.size, precision);
  if (form.isSum && form.size === 1 && clean >= 1 && clean < WHOLE_MONEY) return shown(clean, 'cents');
  const isWhole = clean >= WHOLE_MONEY && form.size === 1 && form.isMoney;
  if (!isWhole && significantFigures(clean) <= FIGURES_KEPT) return clean;
  return clean >= WHOLE_MONEY ? Math.round(clean) : shown(clean, FIGURES_KEPT);
}

/** The number of a form in words of the language, without its unit. */
export function writeNumber(
  scaled: number,
  { number, size }: Form,
  decimals: number,
  { locale }: Spoken,
): string {
  return fill(pluralForm(number, scaled, locale), {
    n: writeDigits(scaled, locale, decimals, size > 1 && number !== '{n}'),
  });
}

/** Cents: "$2.50", not "$2.5"; none where they say nothing. */
export function centsOf(scaled: number, { size, isMoney }: Form, manner: Manner): number {
  if (size !== 1 || !isMoney || !manner.spoken.replies.numbers.cents) return 0;
  if (manner.precision === 'cents') return 2;
  const shows = manner.precision === 'exact' || scaled < WHOLE_ESTIMATES;
  return shows && !Number.isInteger(scaled) ? 2 : 0;
}
