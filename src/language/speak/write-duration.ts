import { fill } from './fill.ts';
import { pluralForm } from './plural.ts';
import type { BySize } from './replies.ts';
import type { Spoken } from './spoken.ts';
import { type Precision, shown, writeDigits } from './write-digits.ts';

/** Significant figures of a span that is no whole number. */
const SPAN_FIGURES = 3;

/** Hours of a month, the shortest span that people halve: "2.5 months", but 36 hours. */
const SHORTEST_HALVED = 730;

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

/** Times all in the longest span of which each is a whole number: "0 months", "6 months". */
export function writeSpans(times: readonly number[], spoken: Spoken): string[] {
  const [size, phrase] = spansOf(spoken).find(([hours]) => times.every((time) => time % hours === 0)) ?? [
    1,
    spoken.replies.durations.hours,
  ];
  return times.map((time) => {
    const count = shown(time / size, SPAN_FIGURES);
    return fill(pluralForm(phrase, count, spoken.locale), { n: writeDigits(count, spoken.locale) });
  });
}

/** What spans of so many hours are called: "years". */
export function nameOfSpan(hours: number, spoken: Spoken): string {
  const phrase = spoken.replies.durations.spans[hours] ?? '';
  return fill(pluralForm(phrase, hours, spoken.locale), { n: '' }).trim();
}

/** Hours that are worked out are not known to their last fraction. */
const FIGURES_OF_PARTS = 6;

function writeEnds(range: Ends, precision: Precision, spoken: Spoken): string {
  const isWhole = Number.isInteger(range.low) && Number.isInteger(range.high);
  return writeBoth(range, precision === 'exact' && !isWhole ? FIGURES_OF_PARTS : precision, spoken);
}

function writeBoth(range: Ends, precision: Precision, spoken: Spoken): string {
  const low = writeDigits(shown(range.low, precision), spoken.locale);
  if (range.low === range.high) return low;
  const high = writeDigits(shown(range.high, precision), spoken.locale);
  return low === high ? low : fill(spoken.replies.numbers.range, { low, high });
}

/** The longest span that goes into exact hours without a rest, or with a half; or that an estimate holds at least twice. */
function spanFor({ low, mid, high }: Ends & { readonly mid: number }, precision: Precision, spoken: Spoken) {
  const longestFirst = spansOf(spoken);
  if (precision !== 'exact') return longestFirst.find(([size]) => mid >= 2 * size);
  const goesInto = (step: number, size: number) =>
    [low, high].every((hours) => hours >= size && hours % step === 0);
  return (
    longestFirst.find(([size]) => goesInto(size, size)) ??
    longestFirst.find(([size]) => size >= SHORTEST_HALVED && goesInto(size / 2, size))
  );
}

type Span = readonly [hours: number, phrase: BySize[string]];

const spansOfLanguages = new WeakMap<Spoken, readonly Span[]>();

/** Spans of time by their hours, the longest first; put in order once. */
function spansOf(spoken: Spoken): readonly Span[] {
  let spans = spansOfLanguages.get(spoken);
  if (spans === undefined) {
    spans = sortSpans(spoken);
    spansOfLanguages.set(spoken, spans);
  }
  return spans;
}

function sortSpans({ replies }: Spoken): Span[] {
  return Object.entries(replies.durations.spans)
    .map(([hours, phrase]) => [Number(hours), phrase] as const)
    .sort(([a], [b]) => b - a);
}
