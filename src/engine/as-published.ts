import type { Known } from '../catalogue/catalogue.ts';
import { type Estimate, uncertain } from '../quantity/estimate.ts';

/** A known figure as an estimate of its own: shown with the range it was published with. */
export function asPublished(name: string, known: Known): Estimate {
  return { ...uncertain(known, name, known.sources), name };
}
