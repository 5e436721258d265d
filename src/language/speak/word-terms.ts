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
  const said = keysIn(answer);
  return Object.entries(spoken.terms)
    .filter(([key]) => said.has(key))
    .map(([key, { term = labelOf(key, spoken), means }]) => ({
      term,
      means,
      here: hereOf(key, answer, spoken),
    }));
}

function keysIn({ query, total, figures, assumptions, working, table }: Answer): ReadonlySet<string> {
  const words = Object.values(query).filter((value) => typeof value === 'string');
  return new Set([
    ...(total !== null && !isExact(total) ? [INTERVAL] : []),
    ...words,
    ...Object.keys(figures),
    ...assumptions.map(({ name }) => name),
    ...working.flatMap(({ terms, result }) => [...terms, result].map(({ name }) => name)),
    ...(table?.columns ?? []),
  ]);
}

function hereOf(key: string, { assumptions }: Answer, spoken: Spoken): string {
  const assumption = assumptions.find(({ name }) => name === key);
  if (assumption === undefined) return '';
  const { value, origin } = wordAssumption(assumption, spoken);
  return fill(spoken.replies.adjust.here, { value, origin });
}
