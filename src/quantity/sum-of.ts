import { type As, type Estimate, exactly, type Step } from './estimate.ts';
import { uniteSources } from './source.ts';

/** Exact numbers added up in one line of working; one alone is itself. Throws when one is uncertain. */
export function sumOf(terms: readonly Estimate[], as: As): Estimate {
  const [first] = terms;
  if (first === undefined) throw new Error('a sum needs a number');
  const sources = uniteSources(...terms.map((term) => term.sources));
  const before = [...new Set(terms.flatMap(({ working }) => working))];
  const value = terms.reduce((sum, { values }) => sum + exact(values), 0);
  const hearsay = terms.flatMap((term) => term.hearsay);
  const sum = { ...exactly(value, as, sources), hearsay };
  if (terms.length === 1) return { ...sum, working: before };
  const step: Step = { operation: '+', terms, ...as, values: value, central: value };
  return { ...sum, working: [...before, step] };
}

function exact(values: Estimate['values']): number {
  if (typeof values !== 'number') throw new Error('only exact numbers are added up in one line');
  return values;
}
