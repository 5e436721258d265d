import type { Answer } from './answer.ts';
import type { Query } from './query.ts';

/** An answer that says nothing yet: every intent fills in what it has. */
export function emptyAnswer(query: Query): Answer {
  return {
    query,
    total: null,
    figures: {},
    working: [],
    assumptions: [],
    sources: [],
    caveats: [],
    next: [],
  };
}
