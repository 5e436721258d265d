import { fill } from './fill.ts';
import { type Form, formsOf } from './number-forms.ts';
import { centsOf, formFor, scale, writeNumber } from './number-manner.ts';
import { pluralForm } from './plural.ts';
import type { Spoken } from './spoken.ts';
import type { Precision } from './write-digits.ts';

/** Written with its sign, to a tenth of a per cent. */
const CHANGE = 'change';

/** A number as it is written, and what a reader takes from that. */
interface Written {
  readonly text: string;
  readonly value: number;
}

type ByNumber = Map<number, Written>;
type ByPrecision = Map<Precision, ByNumber>;

/** Numbers as they were written: one answer says most of its own several times, and the next says many of them again. */
const writtenBefore = new WeakMap<Spoken, Map<string, ByPrecision>>();

/** Of each unit and precision. */
const KEPT = 500;

/** A number with its unit: "$9.71B", "35万张", "80 GB". */
export function writeQuantity(value: number, unit: string, precision: Precision, spoken: Spoken): string {
  return written(value, unit, precision, spoken).text;
}

/** The number that a reader takes from what `writeQuantity` writes. */
export function asWritten(value: number, unit: string, precision: Precision, spoken: Spoken): number {
  return written(value, unit, precision, spoken).value;
}

function written(value: number, unit: string, precision: Precision, spoken: Spoken): Written {
  const before = numbersWritten(unit, precision, spoken);
  let known = before.get(value);
  if (known === undefined) {
    if (before.size >= KEPT) before.clear();
    known = write(value, unit, precision, spoken);
    before.set(value, known);
  }
  return known;
}

/** Looked up step by step: a number as part of a text would be written out each time, which is half the work. */
function numbersWritten(unit: string, precision: Precision, spoken: Spoken): ByNumber {
  const known = writtenBefore.get(spoken)?.get(unit)?.get(precision);
  if (known !== undefined) return known;
  const ofLanguage = writtenBefore.get(spoken) ?? new Map<string, ByPrecision>();
  writtenBefore.set(spoken, ofLanguage);
  const ofUnit: ByPrecision = ofLanguage.get(unit) ?? new Map();
  ofLanguage.set(unit, ofUnit);
  const numbers: ByNumber = new Map();
  ofUnit.set(precision, numbers);
  return numbers;
}

function write(value: number, unit: string, precision: Precision, spoken: Spoken): Written {
  if (value < 0) {
    const opposite = written(-value, unit, precision, spoken);
    const { negative } = spoken.replies.numbers;
    const text =
      unit === CHANGE ? signed('negative', -value, unit, spoken) : fill(negative, { value: opposite.text });
    return { text, value: -opposite.value };
  }
  const manner = { unit, precision, spoken };
  const form = formFor(value, manner);
  const scaled = scale(value, form, manner);
  const read = scaled * form.size;
  if (unit === CHANGE && value > 0) return { text: signed('positive', value, unit, spoken), value: read };
  const n = writeNumber(scaled, form, centsOf(scaled, form, manner), spoken);
  return { text: fill(pluralForm(form.whole, scaled, spoken.locale), { n }), value: read };
}

/** By how much something changed, with its sign: "+65.8%", "−6.2%". */
function signed(sign: 'positive' | 'negative', value: number, unit: string, spoken: Spoken): string {
  const [form] = formsOf(unit, spoken) as [Form];
  const percent = Number((value / form.size).toFixed(1));
  const n = writeNumber(percent, form, 1, spoken);
  const { numbers } = spoken.replies;
  return fill(numbers[sign], { value: fill(pluralForm(form.whole, percent, spoken.locale), { n }) });
}
