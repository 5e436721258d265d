import { DAY, isoDay } from '../../quantity/days.ts';
import type { Bounded } from '../../quantity/range.ts';
import type { Written } from './as-listed.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeDate } from './write-date.ts';
import { type Precision, shown, significantFigures } from './write-digits.ts';
import { writeDuration } from './write-duration.ts';
import { writePeriod } from './write-period.ts';
import { writeQuantity } from './write-quantity.ts';
import { writeSpan } from './write-span.ts';

/** Significant figures of an estimate: its spread makes more of them meaningless. */
export const ESTIMATE_FIGURES = 3;
/** Significant figures of a sum that was changed into another currency. */
export const CONVERTED_FIGURES = 4;
type Known = Written | null | undefined;

/** The middle of a range: "$9.71B", or the value itself when it is exact; unknown when it is not known. */
export function writeMiddle(range: Known, spoken: Spoken, figures = ESTIMATE_FIGURES): string {
  if (!isKnown(range)) return spoken.replies.numbers.unknown;
  if (range.unit === 'date' && !isExact(range) && !isWorkedOutDay(range)) return writeEnds(range, spoken);
  return writeSingle(
    range.mid,
    range.unit,
    isExact(range) && !isWorkedOut(range) ? 'exact' : figures,
    spoken,
  );
}

/** Nobody says these to the fifth figure: so many follow from other numbers. */
const WORKED_OUT: ReadonlySet<string> = new Set(['fraction', 'days', 'FLOP', 'FLOP/s', 'Wh']);

function isWorkedOut({ mid, unit }: Written): boolean {
  return WORKED_OUT.has(unit) && significantFigures(shown(mid, 'exact')) > ESTIMATE_FIGURES + 1;
}

/** A day that follows from other numbers: its year is all that can be said of it. */
function isWorkedOutDay({ unit, low }: Written): boolean {
  return unit === 'date' && !Number.isInteger(low);
}

/** "about $9.71B", or "$8.75B" when it is exact. */
export function writeAbout(range: Known, spoken: Spoken): string {
  if (isKnown(range) && isExact(range) && range.bound !== undefined) return writeEnds(range, spoken);
  const value = writeMiddle(range, spoken);
  if (!isKnown(range) || isExact(range) || range.unit === 'date') return value;
  return fill(spoken.replies.numbers.about, { value });
}

/** The middle with both ends: "$9.71B ($8.05B–10.5B)"; the value alone when it is exact. */
export function writeRange(range: Known, spoken: Spoken): string {
  if (range?.bound !== undefined) return writeEnds(range, spoken);
  const value = writeMiddle(range, spoken);
  const isDay = range?.unit === 'date' && !isWorkedOutDay(range);
  if (!isKnown(range) || isExact(range) || isDay) return value;
  return fill(spoken.replies.numbers.spread, { value, range: writeEnds(range, spoken) });
}

/** Both ends alone: "$8.05B–10.5B", or "$8.05B to $10.5B"; one value when they are the same. */
export function writeEnds(
  range: Written,
  spoken: Spoken,
  precision: Precision = ESTIMATE_FIGURES,
  joint: 'range' | 'to' = 'range',
): string {
  const { bound } = range;
  if (bound !== undefined) return writeBound({ ...range, bound }, spoken);
  if (isExact(range)) return writeMiddle(range, spoken);
  if (isWorkedOutDay(range)) {
    const [from, to] = [range.low, range.high].map((day) => writeDate(dayOf(day).slice(0, 4), spoken));
    return from === to
      ? String(from)
      : fill(spoken.replies.dates.period, { from: String(from), to: String(to) });
  }
  if (range.unit === 'date') return writePeriod({ from: dayOf(range.low), to: dayOf(range.high) }, spoken);
  if (range.unit === 'hours') return writeDuration(range, precision, spoken);
  return writeSpan(range, range.unit, precision, spoken, joint);
}

/** "at least $20B", "about $52.9B": what is only an end, or not meant to the last digit. */
function writeBound({ bound, ...range }: Written & Required<Pick<Bounded, 'bound'>>, spoken: Spoken): string {
  const { numbers } = spoken.replies;
  const sentences = { 'at-least': numbers.atLeast, 'at-most': numbers.atMost, about: numbers.about };
  const value = isExact(range)
    ? writeSingle(range.mid, range.unit, ESTIMATE_FIGURES, spoken)
    : writeEnds(range, spoken);
  return bound === undefined ? value : fill(sentences[bound], { value });
}

/** One number in its unit; a date counts days since 1970, and one with a fraction was worked out: its year is enough. */
export function writeSingle(value: number, unit: string, precision: Precision, spoken: Spoken): string {
  if (unit === 'hours') return writeDuration({ low: value, mid: value, high: value }, precision, spoken);
  if (unit === 'date') {
    return writeDate(Number.isInteger(value) ? dayOf(value) : dayOf(value).slice(0, 4), spoken);
  }
  return writeQuantity(value, unit, precision, spoken);
}

function dayOf(days: number): string {
  return isoDay(days * DAY);
}

/** Whether a range is one number. */
export function isExact({ low, high }: Pick<Bounded, 'low' | 'high'>): boolean {
  return low === high;
}

/** A figure whose number is none ("0 divided by 0") is not known. */
function isKnown(range: Known): range is Written {
  return range !== null && range !== undefined && Number.isFinite(range.mid);
}
