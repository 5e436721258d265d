import type { Answer } from '../../engine/answer.ts';
import type { WordedTerm } from '../words.ts';
import { fill } from './fill.ts';
import type { Spoken } from './spoken.ts';
import { wordAssumption } from './word-assumption.ts';
import { labelOf } from './write-name.ts';
import { isExact } from './write-range.ts';

/** The key of the term for the range that every estimate has. */
const INTERVAL = 'interval';

/** What the words of an answer mean, in the order of the language's file, each assumption with its value here. */
export function wordTerms(answer: Answer, spoken: Spoken): WordedTerm[] {
  const said = new Set(keysIn(answer));
  return Object.entries(spoken.terms)
    .filter(([key]) => said.has(key))
    .map(([key, { term = labelOf(key, spoken), means }]) => ({
      term,
      means,
      here: hereOf(key, answer, spoken),
    }));
}

/** Whether an answer has words to explain: it nearly always has, and the first of them tells. */
export function hasTerms(answer: Answer, { terms }: Spoken): boolean {
  for (const key of keysIn(answer)) if (key in terms) return true;
  return false;
}

function* keysIn({ query, total, figures, assumptions, working, table }: Answer): Generator<string> {
  if (total !== null && !isExact(total)) yield INTERVAL;
  for (const value of Object.values(query)) if (typeof value === 'string') yield value;
  yield* Object.keys(figures);
  for (const { name } of assumptions) yield name;
  for (const { terms, result } of working) for (const { name } of [...terms, result]) yield name;
  yield* table?.columns ?? [];
}

function hereOf(key: string, { assumptions }: Answer, spoken: Spoken): string {
  const assumption = assumptions.find(({ name }) => name === key);
  if (assumption === undefined) return '';
  const { value, origin } = wordAssumption(assumption, spoken);
  return fill(spoken.replies.adjust.here, { value, origin });
}
