import type { Claim } from '../claims/claim.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import type { Votes } from './votes.ts';

/** What puts things side by side. */
const COMPARE = 'compare';

/**
 * The votes with a strong one for an intent whose prices are all set where words of comparing are said: of "$3.10 per
 * GPU-hour vs $36k each", one way to pay is weighed against the other, whatever they are called.
 */
export function withWeighed(votes: Votes, claims: readonly Claim[], { joining }: Vocabulary): Votes {
  if (!votes.weak.has(COMPARE) && !votes.strong.has(COMPARE)) return votes;
  const isSet = (name: string) => claims.some(({ names }) => names?.includes(name));
  const weighed = joining.filter(([id, { signs }]) => !votes.strong.has(id) && signs.weighs?.every(isSet));
  if (weighed.length === 0) return votes;
  return {
    ...votes,
    strong: new Set([...votes.strong, ...weighed.map(([id]) => id)]),
    joined: new Map([...votes.joined, ...weighed.map(([id, { joins }]) => [id, joins] as const)]),
  };
}
