import type { Intent } from '../../engine/intent.ts';
import type { Query } from '../../engine/query.ts';
import type { Claim } from './claim.ts';
import { missingSlots } from './complete-query.ts';
import { type Filled, fillIntent } from './fill-intent.ts';
import type { Item } from './item.ts';
import { type Leftovers, leftoversOf } from './leftovers.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Votes } from './votes.ts';

/** One intent's way of reading a text. */
export interface Candidate {
  readonly intent: Intent;
  readonly filled: Filled;
  readonly leftovers: Leftovers;
  /** What is known of the query, and the slots it still needs. */
  readonly said: Query;
  readonly missing: readonly string[];
  /** How much of the text it explains, less what it has to suppose. */
  readonly score: number;
  /** Whether it can be answered as it stands: nothing that matters is left over, missing or foreign. */
  readonly isSound: boolean;
}

const STRONG = 4;
const WEAK = 1;
const DEFAULT = 0.5;
const SUBJECT_LEFT = 2;

/** Reads a text as an intent; `inherit` turns what is said into the query it makes of the one before. */
export function candidateFor(
  intent: Intent,
  { items, claims, votes }: { items: readonly Item[]; claims: readonly Claim[]; votes: Votes },
  inherit: (said: Query) => Query = (said) => said,
): Candidate {
  const filled = fillIntent(intent, claims, items);
  const leftovers = leftoversOf(items, filled, votes);
  const said = inherit(filled.said);
  const defaults = Object.entries(intent.slots).filter(
    ([name, slot]) =>
      (slot.default !== undefined && said[name] === undefined) ||
      (slot.takes === 'count' && said[name] === 1),
  );
  const missing = missingSlots(intent, said);
  const score =
    (votes.strong.has(intent.id) ? STRONG : votes.weak.has(intent.id) ? WEAK : 0) +
    filled.filled +
    filled.signs -
    DEFAULT * defaults.length -
    SUBJECT_LEFT * leftovers.subjects.length -
    leftovers.missed;
  const isBlocked =
    leftovers.numbers.length + leftovers.subjects.length + leftovers.others.length + filled.foreign.length >
    0;
  return { intent, filled, leftovers, said, missing, score, isSound: !isBlocked && missing.length === 0 };
}

/** Whether anything in the text speaks for an intent: a cue, or what only it and few others take. */
export function isSpokenFor(
  intent: Intent,
  { filled }: Candidate,
  votes: Votes,
  { cues }: Vocabulary,
): boolean {
  if (votes.strong.has(intent.id)) return true;
  return cues.get(intent.id)?.hasWeak === true && (votes.weak.has(intent.id) || filled.signs > 0);
}
