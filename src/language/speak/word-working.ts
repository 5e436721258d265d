import type { Worked, WorkingLine } from '../../engine/answer.ts';
import { operationOn } from '../../quantity/operation.ts';
import { asListed, type Written } from './as-listed.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { withStanding } from './word-standing.ts';
import { shown, significantFigures } from './write-digits.ts';
import { writeHours } from './write-duration.ts';
import { nameOf } from './write-name.ts';
import { asWritten } from './write-quantity.ts';
import { ESTIMATE_FIGURES, isExact, writeMiddle, writeSingle } from './write-range.ts';

/** Figures of an uncertain term, and of an exact one too long to be written out: as few as do. */
const FEWEST_FIGURES = 4;
const FEWEST_OF_EXACT = 7;
/** More are lost in what binary fractions leave behind. */
const MOST_FIGURES = 12;

/** A term in words, and the number they stand for. */
interface Term {
  readonly words: string;
  readonly value: number;
}

/**
 * A line of working, at the middle of each assumption: "350,000 × $25,000 = $8.75B". Its terms have as many figures as
 * it takes for a reader who works with them to get the result that is shown.
 */
export function wordWorking(line: WorkingLine, spoken: Spoken): string {
  const { operation, result } = line;
  const value = writeResult(result, centralOf(result), spoken);
  const { apply } = operationOn(operation, {
    terms: line.terms.map(({ unit }) => unit),
    result: result.unit,
  });
  let terms: readonly Term[] = [];
  for (let more = 0; more <= MOST_FIGURES - FEWEST_FIGURES; more++) {
    terms = line.terms.map((term) => writeTerm(term, more, spoken));
    const [a = 0, b = 0, ...rest] = terms.map((term) => term.value);
    const sum = rest.reduce((before, next) => apply(before, next), apply(a, b));
    if (writeResult(result, sum, spoken) === value || isAsGood(sum, result)) break;
  }
  const words = terms.map((term, index) => withStanding(term.words, line.terms[index]?.standing, spoken));
  const name = result.name === 'total' ? undefined : nameOf(result.name, spoken);
  const named = name === undefined ? value : fill(spoken.replies.parts.result, { value, name });
  return `${wordOperation(operation, words, spoken)} = ${named}`;
}

/** An exact result that its terms give to the last of its figures, and to as many as an exact term has that is rounded. */
function isAsGood(sum: number, result: Worked): boolean {
  const wanted = centralOf(result);
  const figures = Math.min(Math.max(FEWEST_OF_EXACT, significantFigures(wanted)), MOST_FIGURES);
  return isExact(result) && sum.toPrecision(figures) === wanted.toPrecision(figures);
}

/** What a number of the working comes to at the middle of each assumption. */
export function centralOf({ central, mid }: Worked): number {
  return central ?? mid;
}

/** A value in the place of a result, as exactly as that result is known; a time in hours as well, as that is counted. */
function writeResult(result: Worked, value: number, spoken: Spoken): string {
  const range = asListed(result.name, { ...result, mid: value }, spoken);
  const span = writeMiddle(range, spoken);
  if (range.unit !== 'hours' || isExact(range)) return span;
  const hours = writeHours({ low: value, high: value }, ESTIMATE_FIGURES, spoken);
  return span === hours ? span : fill(spoken.replies.durations.both, { span, hours });
}

function wordOperation(
  operation: WorkingLine['operation'],
  terms: readonly string[],
  { replies: { parts } }: Spoken,
): string {
  const [base = '', exponent = ''] = terms;
  if (operation === '√') return fill(parts.root, { value: base });
  return operation === '^' ? fill(parts.power, { base, exponent }) : terms.join(` ${operation} `);
}

/** An exact number is written out in full unless that is too long and rounding it spoils the line. */
function writeTerm(term: Worked, more: number, spoken: Spoken): Term {
  const range = asListed(term.name, { ...term, mid: centralOf(term) }, spoken);
  if (!isExact(range)) return writeRounded(range, Math.min(FEWEST_FIGURES + more, MOST_FIGURES), spoken);
  const plain = writeRounded(range, 'exact', spoken);
  return more === 0 || plain.value === range.mid
    ? plain
    : writeRounded(range, Math.min(FEWEST_OF_EXACT + more - 1, MOST_FIGURES), spoken);
}

function writeRounded({ mid, unit }: Written, precision: 'exact' | number, spoken: Spoken): Term {
  return unit === 'hours'
    ? { words: writeHours({ low: mid, high: mid }, precision, spoken), value: shown(mid, precision) }
    : {
        words: writeSingle(mid, unit, precision, spoken),
        value: asWritten(mid, unit, precision, spoken),
      };
}
