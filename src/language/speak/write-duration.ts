import { fill } from './fill.ts';
import { pluralForm } from './plural.ts';
import type { Spoken } from './spoken.ts';
import { type Precision, shown, writeDigits } from './write-digits.ts';

interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * Hours as people say them: "3 months (2,190 h)", "3个月(2,190小时)"; just hours when they are few. An estimate
 * leaves out the hours beside: "12.9 months".
 */
export function writeDuration(
  range: Ends & { readonly mid: number },
  precision: Precision,
  spoken: Spoken,
): string {
  const hours = writeHours(range, precision, spoken);
  const longest = spanFor(range, precision, spoken);
  if (longest === undefined) return hours;
  const [size, phrase] = longest;
  const n = writeEnds({ low: range.low / size, high: range.high / size }, precision, spoken);
  const span = fill(pluralForm(phrase, shown(range.high / size, precision), spoken.locale), { n });
  return precision === 'exact' ? fill(spoken.replies.durations.both, { span, hours }) : span;
}

/** Hours alone: "2,190 h". */
export function writeHours(range: Ends, precision: Precision, spoken: Spoken): string {
  return fill(spoken.replies.durations.hours, { n: writeEnds(range, precision, spoken) });
}

function writeEnds(range: Ends, precision: Precision, spoken: Spoken): string {
  const low = writeDigits(shown(range.low, precision), spoken.locale);
  const high = writeDigits(shown(range.high, precision), spoken.locale);
  return low === high ? low : fill(spoken.replies.numbers.range, { low, high });
}

/** The longest span that goes into exact hours without a rest, or that an estimate holds at least twice. */
function spanFor({ low, mid, high }: Ends & { readonly mid: number }, precision: Precision, spoken: Spoken) {
  const longestFirst = Object.entries(spoken.replies.durations.spans)
    .map(([size, phrase]) => [Number(size), phrase] as const)
    .sort(([a], [b]) => b - a);
  return precision === 'exact'
    ? longestFirst.find(([size]) => [low, high].every((hours) => hours > 0 && hours % size === 0))
    : longestFirst.find(([size]) => mid >= 2 * size);
}
