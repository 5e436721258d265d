import type { Terms } from '../../speak/terms.ts';
import type { AddMeaning } from './meaning.ts';

/** Teaches what people call the terms of an answer: `said` in `_terms.yml`. */
export function addTerms(terms: Terms, add: AddMeaning): void {
  for (const [term, { said = [] }] of Object.entries(terms)) {
    for (const phrase of said)
      add(phrase, (draft) => {
        draft.term = term;
      });
  }
}
