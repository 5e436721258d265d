import { fill } from './fill.ts';
import type { BySize } from './replies.ts';
import type { Spoken } from './spoken.ts';

type Phrase = BySize[string];

/** How numbers of one size are written: `number` is the digits with their scale, `whole` adds the unit. */
export interface Form {
  readonly size: number;
  readonly number: Phrase;
  readonly whole: Phrase;
  /** The size is a power of ten that says all: the largest that fits is used, whatever figures are left. */
  readonly isPower?: boolean;
  /** It is of money. */
  readonly isMoney: boolean;
  /** It is of a sum of money, not of a price by something: nobody pays a tenth of a cent. */
  readonly isSum: boolean;
}

/** Powers of ten a number is written with, largest first; below, its digits are read at a glance. */
const EXPONENTS = Array.from({ length: 37 - 6 }, (_, index) => 36 - index);
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const formsOfLanguages = new WeakMap<Spoken, Map<string, readonly Form[]>>();

/** The forms of a unit, largest first; put together once. */
export function formsOf(unit: string, spoken: Spoken): readonly Form[] {
  let known = formsOfLanguages.get(spoken);
  if (known === undefined) {
    known = new Map();
    formsOfLanguages.set(spoken, known);
  }
  let forms = known.get(unit);
  if (forms === undefined) {
    forms = buildForms(unit, spoken);
    known.set(unit, forms);
  }
  return forms;
}

function buildForms(unit: string, spoken: Spoken): Form[] {
  const { units } = spoken.replies;
  const isSum = /^[A-Z]{3}$/.test(unit);
  const isMoney = isSum || /^[A-Z]{3}\//.test(unit) || units[unit] === units.USD;
  return sizesOf(unit, spoken).map((form) => ({ ...form, isMoney, isSum }));
}

function sizesOf(unit: string, spoken: Spoken): Omit<Form, 'isMoney' | 'isSum'>[] {
  const { numbers, units } = spoken.replies;
  const form = units[unit] ?? inCurrency(unit, spoken) ?? '{n}';
  if (typeof form !== 'string') {
    return bySize(form).map(([size, whole]) => ({ size, number: '{n}', whole }));
  }
  const whole = form.replace('{power}', '{n}');
  const scales =
    whole === form
      ? bySize(numbers.scales).map(([size, number]) => ({ size, number, whole }))
      : EXPONENTS.map((exponent) => ({
          size: 10 ** exponent,
          number: fill(numbers.power, { exponent: raised(exponent) }),
          whole,
          isPower: true,
        }));
  return [...scales, { size: 1, number: '{n}', whole }];
}

/** The form of the same unit in dollars, the dollars put as another currency: "€{n} per hour", or after its code. */
function inCurrency(unit: string, { replies: { units }, catalogue, locale }: Spoken): string | undefined {
  const [, code, rest] = /^([A-Z]{3})(\/.+)?$/.exec(unit) ?? [];
  const [dollars, currency, form] = [units.USD, units.currency, units[`USD${rest ?? ''}`]];
  if (code === undefined || typeof dollars !== 'string' || typeof currency !== 'string') return undefined;
  const name: Readonly<Record<string, string | undefined>> | undefined = catalogue.thing(
    code.toLowerCase(),
  )?.name;
  const own = units[code];
  const money = typeof own === 'string' ? own : fill(currency, { code, name: name?.[locale] ?? code });
  return typeof form === 'string' ? form.split(dollars).join(money) : undefined;
}

function raised(exponent: number): string {
  return Array.from(String(exponent), (digit) => RAISED[Number(digit)]).join('');
}

function bySize(phrases: BySize): [number, Phrase][] {
  return Object.entries(phrases)
    .map(([size, phrase]): [number, Phrase] => [Number(size), phrase])
    .sort(([a], [b]) => b - a);
}
