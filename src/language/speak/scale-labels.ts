import { fill } from './fill.ts';
import { type Form, formsOf } from './number-forms.ts';
import { formFor } from './number-manner.ts';
import { pluralForm } from './plural.ts';
import type { Spoken } from './spoken.ts';

/** What a scale is chosen by, and a number of which there are several in every language. */
const LABEL_FIGURES = 3;

const SEVERAL = 100;

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
