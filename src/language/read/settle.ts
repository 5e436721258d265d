import { isDeepStrictEqual } from 'node:util';
import type { Query } from '../../engine/query.ts';
import type { Candidate } from './candidate.ts';
import { completeQuery } from './complete-query.ts';
import { choices, type Decision, understood } from './decision.ts';
import { eitherPrice } from './either-price.ts';
import type { Hearing, Said } from './hear.ts';
import { remarksOn } from './remarks.ts';

/** Other readings that are one click away, at most. */
const MOST_OTHERS = 2;

/** A decision with what the text could mean as well, each once, for who meant that. */
export function withOthers(
  decision: Decision,
  others: readonly Candidate[],
  { vocabulary: { catalogue } }: Hearing,
): Decision {
  const seen = [decision.query];
  const instead: Query[] = [];
  for (const { intent, said } of others.toSorted((a, b) => b.score - a.score)) {
    const query = completeQuery(intent, said, catalogue);
    if (seen.some((known) => isDeepStrictEqual(known, query))) continue;
    seen.push(query);
    instead.push(query);
  }
  if (decision.outcome !== 'understood' || instead.length === 0) return decision;
  return { ...decision, instead: instead.slice(0, MOST_OTHERS) };
}

/** The reading taken, with what must be said of it; two of them when its price is for each or for all. */
export function settled(candidate: Candidate, { claims }: Said, hearing: Hearing): Decision {
  const { vocabulary, textOf } = hearing;
  const either = eitherPrice(candidate, claims, hearing);
  if (either.length > 0) return choices(either, [{ key: 'price-of-each-or-all' }], vocabulary);
  const decision = understood(candidate, vocabulary);
  return { ...decision, notes: [...decision.notes, ...remarksOn(candidate, textOf)] };
}
