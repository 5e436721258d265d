import type { Range } from '../../quantity/range.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeDate } from './write-date.ts';
import type { Precision } from './write-digits.ts';
import { writeDuration } from './write-duration.ts';
import { writeQuantity, writeSpan } from './write-quantity.ts';

/** Significant figures of an estimate: its spread makes more of them meaningless. */
const ESTIMATE_FIGURES = 3;
const DAY = 86_400_000;

/** A range in the unit it is written in: a unit of the engine, or a figure's own form in `units` of the replies. */
export type Written = Omit<Range, 'unit'> & { readonly unit: string };
type Known = Written | null | undefined;

/** The range as the figure of this name is written, where the language has a form of its own for it. */
export function asFigure<R extends Written | null>(name: string, range: R, { replies }: Spoken): R | Written {
  return range !== null && name in replies.units ? { ...range, unit: name } : range;
}

/** The middle of a range: "$9.71B", or the value itself when it is exact; unknown when it is not known. */
export function writeMiddle(range: Known, spoken: Spoken, figures = ESTIMATE_FIGURES): string {
  if (!isKnown(range)) return spoken.replies.numbers.unknown;
  return writeSingle(range.mid, range.unit, isExact(range) ? 'exact' : figures, spoken);
}

/** "about $9.71B", or "$8.75B" when it is exact. */
export function writeAbout(range: Known, spoken: Spoken): string {
  const value = writeMiddle(range, spoken);
  if (!isKnown(range) || isExact(range)) return value;
  return fill(spoken.replies.numbers.about, { value });
}

/** The middle with both ends: "$9.71B ($8.05B–10.5B)"; the value alone when it is exact. */
export function writeRange(range: Known, spoken: Spoken, precision: Precision = ESTIMATE_FIGURES): string {
  const value = writeMiddle(range, spoken);
  if (!isKnown(range) || isExact(range)) return value;
  return fill(spoken.replies.numbers.spread, { value, range: writeEnds(range, spoken, precision) });
}

/** Both ends alone: "$8.05B–10.5B"; one value when they are the same. */
export function writeEnds(range: Written, spoken: Spoken, precision: Precision = ESTIMATE_FIGURES): string {
  const { low, high, mid, unit } = range;
  if (isExact(range)) return writeMiddle(range, spoken);
  if (unit === 'hours') return writeDuration({ low, mid, high }, precision, spoken);
  return writeSpan(low, high, unit, precision, spoken);
}

/** One end of an estimate, by itself. */
export function writeEnd(value: number, unit: string, spoken: Spoken): string {
  return writeSingle(value, unit, ESTIMATE_FIGURES, spoken);
}

/** One number in its unit; a date counts days since 1970. */
export function writeSingle(value: number, unit: string, precision: Precision, spoken: Spoken): string {
  if (unit === 'hours') return writeDuration({ low: value, mid: value, high: value }, precision, spoken);
  if (unit === 'date') return writeDate(new Date(value * DAY).toISOString().slice(0, 10), spoken);
  return writeQuantity(value, unit, precision, spoken);
}

export function isExact({ low, high }: Pick<Range, 'low' | 'high'>): boolean {
  return low === high;
}

/** A figure whose number is none ("0 divided by 0") is not known. */
function isKnown(range: Known): range is Written {
  return range !== null && range !== undefined && Number.isFinite(range.mid);
}
