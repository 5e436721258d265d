import type { Known } from '../catalogue/catalogue.ts';
import { type Estimate, uncertain } from '../quantity/estimate.ts';
import type { Hearsay } from '../quantity/standing.ts';

/** A known figure as an estimate of its own: shown with the range it was published with. */
export function asPublished(name: string, known: Known): Estimate {
  return { ...uncertain(known, name, known.sources), name, hearsay: hearsayOf(name, known) };
}

/** What must be said of a figure that its maker did not disclose, under the name it is used by. */
export function hearsayOf(name: string, { standing, figures, sources }: Known): Hearsay[] {
  const [first] = figures;
  if (first === undefined || standing === undefined || standing === 'disclosed') return [];
  return [{ name, of: first.thing, standing, sources }];
}
