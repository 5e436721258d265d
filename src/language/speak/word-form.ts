import type { Adjustable } from '../../engine/adjustables.ts';
import type { Assumption } from '../../engine/answer.ts';
import { fieldScale } from '../field-scale.ts';
import type { WordedField } from '../words.ts';
import { asListed } from './as-listed.ts';
import { fill } from './fill.ts';
import { labelAt } from './scale-labels.ts';
import type { Spoken } from './spoken.ts';
import { wordAssumption } from './word-assumption.ts';
import { shown, writeDigits } from './write-digits.ts';
import { nameOfSpan, writeSpans } from './write-duration.ts';
import { labelOf } from './write-name.ts';
import { writeSingle } from './write-range.ts';

/** Significant figures of both ends of what is known in a field; one value, and what the asker gave, stands as it is. */
const FIGURES = 3;

/** An assumption as a field of a form: its value as a bare number in the unit of the label. */
export function wordField({ name, unit, min, max, held }: Adjustable, spoken: Spoken): WordedField {
  const { field, bounds, open } = spoken.replies.adjust;
  const label = labelOf(name, spoken);
  const { unit: listed } = asListed(name, { low: 0, mid: 0, high: 0, unit }, spoken);
  const scale = fieldScale(unit);
  const measured = unit === 'hours' ? nameOfSpan(scale, spoken) : labelAt(scale, listed, spoken);
  const write = (value: number) =>
    unit === 'hours' ? writeSpans([value], spoken).join() : writeSingle(value, listed, 'exact', spoken);
  const allowed = fill(bounds, { min: write(min), max: write(max) });
  return {
    name,
    label: measured === '' ? label : fill(field, { label, unit: measured }),
    value: held === undefined ? '' : writeBare(held, spoken),
    hint: [...(held === undefined ? [open] : heldBy(held, spoken)), allowed].join(spoken.replies.parts.join),
  };
}

/** "22,000–32,000": what a reader of the same language reads back. */
function writeBare({ low, high, by, unit }: Assumption, spoken: Spoken): string {
  const precision = by === 'asker' || low === high ? 'exact' : FIGURES;
  const [from, to] = [low, high].map((end) =>
    writeDigits(shown(end / fieldScale(unit), precision), spoken.locale),
  ) as [string, string];
  return from === to ? from : fill(spoken.replies.numbers.range, { low: from, high: to });
}

function heldBy(held: Assumption, spoken: Spoken): string[] {
  const { value, origin } = wordAssumption(held, spoken);
  return [value, origin];
}
