import { isDeepStrictEqual } from 'node:util';
import type { Note } from '../../engine/answer.ts';
import type { Query } from '../../engine/query.ts';
import type { Claim } from './claims/claim.ts';
import type { Hearing, Said } from './claims/hear.ts';
import type { Candidate } from './intents/candidate.ts';
import { completeQuery } from './intents/complete-query.ts';
import { choices, type Decision, notUnderstood, understood } from './intents/decision.ts';
import { eitherPrice } from './intents/either-price.ts';
import { slotList } from './intents/slot-list.ts';
import { remarksOn } from './remarks.ts';

/** Other readings that are one click away, at most. */
const MOST_OTHERS = 2;

/** A decision with what the text could mean as well, each once, for who meant that. */
export function withOthers(
  decision: Decision,
  others: readonly Candidate[],
  { vocabulary: { catalogue } }: Hearing,
): Decision {
  const { outcome, query: own, taken } = decision;
  const left = others.filter((other) => other !== taken);
  if (outcome !== 'understood' || own === undefined || left.length === 0) return decision;
  const instead: Query[] = [];
  for (const { intent, said } of left.sort((a, b) => b.score - a.score)) {
    const query = completeQuery(intent, said, catalogue);
    const isKnown = (known: Query) => known.intent === intent.id && isDeepStrictEqual(known, query);
    if (!isKnown(own) && !instead.some(isKnown)) instead.push(query);
  }
  return instead.length === 0 ? decision : { ...decision, instead: instead.slice(0, MOST_OTHERS) };
}

/** The reading taken, with what must be said of it; two of them when its price may be for each or for all. */
export function settled(candidate: Candidate, { items, claims }: Said, hearing: Hearing): Decision {
  const refused = refusedOf(candidate, claims);
  if (refused !== undefined) return notUnderstood(items, [refused]);
  const { vocabulary, textOf } = hearing;
  const either = eitherPrice(candidate, claims, hearing);
  if (either.length > 1) return choices(either, [{ key: 'price-of-each-or-all' }], vocabulary);
  const decision = understood(either[0] ?? candidate, vocabulary);
  const remarks = remarksOn(candidate, claims, textOf);
  return remarks.length === 0 ? decision : { ...decision, notes: [...decision.notes, ...remarks] };
}

/** Why what a reading rests on cannot be answered. */
function refusedOf({ intent, filled }: Candidate, claims: readonly Claim[]): Note | undefined {
  const isTaken = ({ takes }: Claim) => slotList(intent).some(([, slot]) => slot.takes === takes);
  return claims.find((claim) => claim.refused && isTaken(claim) && claim.items.every((at) => filled.used[at]))
    ?.refused;
}
