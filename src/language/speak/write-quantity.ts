import { fill } from './fill.ts';
import { type Form, formsOf } from './number-forms.ts';
import { pluralForm } from './plural.ts';
import type { Spoken } from './spoken.ts';
import { type Precision, shown, significantFigures, writeDigits } from './write-digits.ts';

/** An exact number is scaled ("$8.75B") only when so few figures say all of it. */
const FIGURES_SCALED = 4;
/** An exact number with more figures than this is rounded where the rest says nothing. */
const FIGURES_KEPT = 6;
/** From here on nobody reads digits to the last: a number is scaled whatever its figures. */
const LONG_NUMBER = 1e9;
/** Written with its sign, to a tenth of a per cent. */
const CHANGE = 'change';
/** From here on, cents say nothing. */
const WHOLE_MONEY = 1000;
const WHOLE_ESTIMATES = 100;

/** What a scale is chosen by, and a number of which there are several in every language. */
const LABEL_FIGURES = 3;
const SEVERAL = 100;

/** What a number measures, how exactly it is known, and who says it: a unit of the engine or a key of `units`. */
interface Manner {
  readonly unit: string;
  readonly precision: Precision;
  readonly spoken: Spoken;
}

/** Numbers as they were written: one answer says most of its own several times, and the next says many of them again. */
const writtenBefore = new WeakMap<Spoken, Map<string, string>>();
const KEPT = 5_000;

/** A number with its unit: "$9.71B", "35万张", "80 GB". */
export function writeQuantity(value: number, unit: string, precision: Precision, spoken: Spoken): string {
  const before = writtenBefore.get(spoken) ?? new Map<string, string>();
  writtenBefore.set(spoken, before);
  const key = `${value} ${precision} ${unit}`;
  let text = before.get(key);
  if (text === undefined) {
    if (before.size >= KEPT) before.clear();
    text = write(value, unit, precision, spoken);
    before.set(key, text);
  }
  return text;
}

function write(value: number, unit: string, precision: Precision, spoken: Spoken): string {
  if (unit === CHANGE && value > 0) return signed('positive', value, unit, spoken);
  if (unit === CHANGE && value < 0) return signed('negative', -value, unit, spoken);
  const manner = { unit, precision, spoken };
  if (value < 0) {
    return fill(spoken.replies.numbers.negative, { value: writeQuantity(-value, unit, precision, spoken) });
  }
  const form = formFor(value, manner);
  const scaled = scale(value, form, manner);
  const n = writeNumber(scaled, form, centsOf(scaled, form, manner), spoken);
  return fill(pluralForm(form.whole, scaled, spoken.locale), { n });
}

/** By how much something changed, with its sign: "+65.8%", "−6.2%". */
function signed(sign: 'positive' | 'negative', value: number, unit: string, spoken: Spoken): string {
  const [form] = formsOf(unit, spoken) as [Form];
  const percent = Number((value / form.size).toFixed(1));
  const n = writeNumber(percent, form, 1, spoken);
  const { numbers } = spoken.replies;
  return fill(numbers[sign], { value: fill(pluralForm(form.whole, percent, spoken.locale), { n }) });
}

/** The number that a reader takes from what `writeQuantity` writes. */
export function asWritten(value: number, unit: string, precision: Precision, spoken: Spoken): number {
  if (value < 0) return -asWritten(-value, unit, precision, spoken);
  const manner = { unit, precision, spoken };
  const form = formFor(value, manner);
  return scale(value, form, manner) * form.size;
}

/** The scale numbers up to a largest one are told in, and what they are then in: 1e9 and "$B". */
export function scaleFor(
  largest: number,
  unit: string,
  spoken: Spoken,
): { readonly size: number; readonly label: string } {
  const form = formFor(largest, { unit, precision: LABEL_FIGURES, spoken });
  return { size: form.size, label: unitIn(form, spoken) };
}

/** What numbers of a scale are in: "%" for hundredths, "kW" for thousands of watts. */
export function labelAt(size: number, unit: string, spoken: Spoken): string {
  const form = formsOf(unit, spoken).find((one) => one.size === size);
  return form === undefined ? '' : unitIn(form, spoken);
}

function unitIn({ number, whole }: Form, { locale }: Spoken): string {
  const bare = fill(pluralForm(number, SEVERAL, locale), { n: '' });
  return fill(pluralForm(whole, SEVERAL, locale), { n: bare }).trim();
}

/**
 * Two numbers that share their unit: "$8.05B–10.5B", "80.5亿–105亿美元". Joined by a word ("to") each has its
 * currency sign, and with signs each has its own unit.
 */
export function writeSpan(
  { low, high }: { readonly low: number; readonly high: number },
  unit: string,
  precision: Precision,
  spoken: Spoken,
  joint: 'range' | 'to' = 'range',
): string {
  const join = spoken.replies.numbers[joint];
  if (low < 0) {
    const [from, to] = [low, high].map((end) => writeQuantity(end, unit, precision, spoken));
    return fill(join, { low: String(from), high: String(to) });
  }
  const manner = { unit, precision, spoken };
  const to = formFor(high, manner);
  const own = formFor(low, manner);
  const from = own.whole === to.whole ? own : to;
  const [a, b] = [scale(low, from, manner), scale(high, to, manner)];
  const cents = from.size === to.size ? Math.max(centsOf(a, to, manner), centsOf(b, to, manner)) : 0;
  const whole = pluralForm(to.whole, b, spoken.locale);
  const [sign = ''] = (joint === 'to' && /^[A-Z]*\p{Currency_Symbol}/u.exec(whole)) || [];
  const ends = { low: writeNumber(a, from, cents, spoken), high: sign + writeNumber(b, to, cents, spoken) };
  return fill(whole, { n: fill(join, ends) });
}

function formFor(value: number, manner: Manner): Form {
  const { precision } = manner;
  const forms = formsOf(manner.unit, manner.spoken);
  const rounded = shown(value, precision);
  const fits = forms.filter(({ size }) => size <= rounded);
  const scaled =
    precision === 'exact' && fits[0]?.isPower !== true && value < LONG_NUMBER
      ? fits.find(({ size }) => significantFigures(shown(value / size, precision)) <= FIGURES_SCALED)
      : fits[0];
  return scaled ?? fits.at(-1) ?? (forms.at(-1) as Form);
}

function scale(value: number, form: Form, manner: Manner): number {
  const { precision } = manner;
  if (precision !== 'exact') return shown(value / form.size, precision);
  const clean = shown(value / form.size, precision);
  if (isSum(manner) && form.size === 1 && clean >= 1 && clean < WHOLE_MONEY) return shown(clean, 'cents');
  const isWhole = clean >= WHOLE_MONEY && form.size === 1 && isMoney(manner);
  if (!isWhole && significantFigures(clean) <= FIGURES_KEPT) return clean;
  return clean >= WHOLE_MONEY ? Math.round(clean) : shown(clean, FIGURES_KEPT);
}

function writeNumber(scaled: number, { number, size }: Form, decimals: number, { locale }: Spoken): string {
  return fill(pluralForm(number, scaled, locale), {
    n: writeDigits(scaled, locale, decimals, size > 1 && number !== '{n}'),
  });
}

/** Cents: "$2.50", not "$2.5"; none where they say nothing. */
function centsOf(scaled: number, { size }: Form, manner: Manner): number {
  if (!manner.spoken.replies.numbers.cents || size !== 1 || !isMoney(manner)) return 0;
  if (manner.precision === 'cents') return 2;
  const shows = manner.precision === 'exact' || scaled < WHOLE_ESTIMATES;
  return shows && !Number.isInteger(scaled) ? 2 : 0;
}

/** A sum of money, not a price by something: nobody pays a tenth of a cent. */
function isSum({ unit }: Manner): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function isMoney({ unit, spoken: { replies } }: Manner): boolean {
  return /^[A-Z]{3}(\/|$)/.test(unit) || replies.units[unit] === replies.units.USD;
}
