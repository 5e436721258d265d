import type { Named, WorkingLine } from '../../engine/answer.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { writeHours } from './write-duration.ts';
import { nameOf } from './write-name.ts';
import { asListed, isExact, writeMiddle } from './write-range.ts';

/** Terms carry a figure more than results, so that a reader who multiplies them gets the result. */
const TERM_FIGURES = 4;

/** A line of working, at the middle of each range: "350,000 × $25,000 = $8.75B". */
export function wordWorking({ operation, terms, result }: WorkingLine, spoken: Spoken): string {
  const sum = wordOperation(
    operation,
    terms.map((term) => writeTerm(term, spoken)),
    spoken,
  );
  const value = writeMiddle(asListed(result.name, result, spoken), spoken);
  const name = result.name === 'total' ? undefined : nameOf(result.name, spoken);
  return `${sum} = ${name === undefined ? value : fill(spoken.replies.parts.result, { value, name })}`;
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

function writeTerm(term: Named, spoken: Spoken): string {
  const range = asListed(term.name, term, spoken);
  if (range.unit !== 'hours') return writeMiddle(range, spoken, TERM_FIGURES);
  const { mid } = range;
  return writeHours({ low: mid, high: mid }, isExact(range) ? 'exact' : TERM_FIGURES, spoken);
}
