import { fill } from './fill.ts';
import { type Form, formsOf } from './number-forms.ts';
import { centsOf, formFor, scale, writeNumber } from './number-manner.ts';
import { pluralForm } from './plural.ts';
import type { Spoken } from './spoken.ts';
import type { Precision } from './write-digits.ts';

/** Written with its sign, to a tenth of a per cent. */
const CHANGE = 'change';

/** Numbers as they were written: one answer says most of its own several times, and the next says many of them again. */
const writtenBefore = new WeakMap<Spoken, Map<string, Map<Precision, Map<number, string>>>>();

/** Of each unit and precision. */
const KEPT = 500;

/** A number with its unit: "$9.71B", "35万张", "80 GB". */
export function writeQuantity(value: number, unit: string, precision: Precision, spoken: Spoken): string {
  const before = numbersWritten(unit, precision, spoken);
  let text = before.get(value);
  if (text === undefined) {
    if (before.size >= KEPT) before.clear();
    text = write(value, unit, precision, spoken);
    before.set(value, text);
  }
  return text;
}

/** Looked up step by step: a number as part of a text would be written out each time, which is half the work. */
function numbersWritten(unit: string, precision: Precision, spoken: Spoken): Map<number, string> {
  const ofLanguage = writtenBefore.get(spoken) ?? new Map<string, Map<Precision, Map<number, string>>>();
  writtenBefore.set(spoken, ofLanguage);
  const ofUnit = ofLanguage.get(unit) ?? new Map<Precision, Map<number, string>>();
  ofLanguage.set(unit, ofUnit);
  const written = ofUnit.get(precision) ?? new Map<number, string>();
  ofUnit.set(precision, written);
  return written;
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
