import { fill } from './fill.ts';
import { pluralForm } from './plural.ts';
import type { BySize } from './replies.ts';
import type { Spoken } from './spoken.ts';
import { type Precision, shown, significantFigures, writeDigits } from './write-digits.ts';

/** An exact number is scaled ("$8.75B") only when so few figures say all of it. */
const FIGURES_SCALED = 4;
/** An exact number with more figures than this is rounded where the rest says nothing. */
const FIGURES_KEPT = 6;

type Phrase = BySize[string];

/** How numbers of one size are written: `number` is the digits with their scale, `whole` adds the unit. */
interface Form {
  readonly size: number;
  readonly number: Phrase;
  readonly whole: Phrase;
}

/** A number with its unit: "$9.71B", "35万张", "80 GB". */
export function writeQuantity(value: number, unit: string, precision: Precision, spoken: Spoken): string {
  if (value < 0) {
    return fill(spoken.replies.numbers.negative, { value: writeQuantity(-value, unit, precision, spoken) });
  }
  const form = formFor(value, unit, precision, spoken);
  const scaled = scale(value, form, precision);
  const n = writeNumber(scaled, form, centsOf(scaled, form, unit, precision, spoken), spoken);
  return fill(pluralForm(form.whole, scaled, spoken.locale), { n });
}

/** Two numbers that share their unit: "$8.05B–10.5B", "80.5亿–105亿美元"; with signs, each has its own. */
export function writeSpan(
  low: number,
  high: number,
  unit: string,
  precision: Precision,
  spoken: Spoken,
): string {
  const { range } = spoken.replies.numbers;
  if (low < 0) {
    return fill(range, {
      low: writeQuantity(low, unit, precision, spoken),
      high: writeQuantity(high, unit, precision, spoken),
    });
  }
  const to = formFor(high, unit, precision, spoken);
  const own = formFor(low, unit, precision, spoken);
  const from = own.whole === to.whole ? own : to;
  const [a, b] = [scale(low, from, precision), scale(high, to, precision)];
  const cents =
    from.size === to.size ? Math.max(...[a, b].map((end) => centsOf(end, to, unit, precision, spoken))) : 0;
  const n = fill(range, {
    low: writeNumber(a, from, cents, spoken),
    high: writeNumber(b, to, cents, spoken),
  });
  return fill(pluralForm(to.whole, b, spoken.locale), { n });
}

function formFor(value: number, unit: string, precision: Precision, spoken: Spoken): Form {
  const forms = formsOf(unit, spoken);
  const fits = forms.filter(({ size }) => size <= shown(value, precision));
  const scaled =
    precision === 'exact'
      ? fits.find(({ size }) => significantFigures(shown(value / size, precision)) <= FIGURES_SCALED)
      : fits[0];
  return scaled ?? fits.at(-1) ?? (forms.at(-1) as Form);
}

/** The forms of a unit, largest first. */
function formsOf(unit: string, { replies }: Spoken): Form[] {
  const form = replies.units[unit] ?? '{n}';
  if (typeof form !== 'string') {
    return bySize(form).map(([size, whole]) => ({ size, number: '{n}', whole }));
  }
  const scales = bySize(replies.numbers.scales).map(([size, number]) => ({ size, number, whole: form }));
  return [...scales, { size: 1, number: '{n}', whole: form }];
}

function bySize(phrases: BySize): [number, Phrase][] {
  return Object.entries(phrases)
    .map(([size, phrase]): [number, Phrase] => [Number(size), phrase])
    .sort(([a], [b]) => b - a);
}

function scale(value: number, { size }: Form, precision: Precision): number {
  if (precision !== 'exact') return shown(value / size, precision);
  const clean = shown(value / size, precision);
  if (significantFigures(clean) <= FIGURES_KEPT) return clean;
  return clean >= 1000 ? Math.round(clean) : shown(clean, FIGURES_KEPT);
}

function writeNumber(scaled: number, { number }: Form, decimals: number, { locale }: Spoken): string {
  return fill(pluralForm(number, scaled, locale), { n: writeDigits(scaled, locale, decimals) });
}

/** Cents: "$2.50", not "$2.5"; an estimate shows them only where they are significant. */
function centsOf(scaled: number, { size }: Form, unit: string, precision: Precision, spoken: Spoken): number {
  if (!spoken.replies.numbers.cents || size !== 1 || !isMoney(unit, spoken)) return 0;
  const shows = !Number.isInteger(scaled) && (precision === 'exact' || scaled < 10);
  return shows ? 2 : 0;
}

function isMoney(unit: string, { replies }: Spoken): boolean {
  return unit.startsWith('USD') || replies.units[unit] === replies.units.USD;
}
