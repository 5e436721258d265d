import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Item } from '../amounts/item.ts';
import type { Said } from '../claims/hear.ts';
import { missingSlots } from './complete-query.ts';
import { type Filled, fillIntent } from './fill-intent.ts';
import type { Leftovers } from './left.ts';
import { leftoversOf } from './leftovers.ts';
import { slotList } from './slot-list.ts';

/** One intent's way of reading a text. */
export interface Candidate {
  readonly intent: Intent;
  /** What was read: those of the text, or others put in their place. */
  readonly items: readonly Item[];
  readonly filled: Filled;
  readonly leftovers: Leftovers;
  /** What is known of the query, and the slots it still needs. */
  readonly said: Query;
  readonly missing: readonly string[];
  /** How much of the text it explains, less what it has to suppose. */
  readonly score: number;
  /** Whether something that matters is left over: a number, a name, another question, foreign money. */
  readonly isBlocked: boolean;
  /** Whether it says more than a cue that fits other questions too. */
  readonly isEnough: boolean;
  /** Whether it can be answered as it stands: not blocked, and nothing missing. */
  readonly isSound: boolean;
}

/** How far the best must lead to be taken without asking. */
const LEAD = 1;
const STRONG = 4;
const WEAK = 1;
const DEFAULT = 0.5;
const SUBJECT_LEFT = 2;
const MISSED = 1.5;

/** Reads a text as an intent; `inherit` turns what is said into the query it makes of the one before. */
export function candidateFor(intent: Intent, heard: Said, inherit?: (said: Query) => Query): Candidate {
  return candidateOf(fillIntent(intent, heard), heard, inherit);
}

/** The reading of an intent that is filled in already. */
export function candidateOf(
  filled: Filled,
  heard: Said,
  inherit: (said: Query) => Query = (said) => said,
): Candidate {
  const { items, votes } = heard;
  const { intent } = filled;
  const leftovers = leftoversOf(items, filled, votes);
  const said = inherit(filled.said);
  let defaults = 0;
  const slots = slotList(intent);
  for (let at = 0; at < slots.length; at++) {
    const [name, slot] = slots[at] as (typeof slots)[number];
    const isUnsaid = slot.default !== undefined && said[name] === undefined;
    if (isUnsaid || (slot.takes === 'count' && said[name] === 1)) defaults++;
  }
  const missing = missingSlots(intent, said);
  const score =
    weightOf(intent.id, votes) +
    filled.filled +
    filled.signs -
    DEFAULT * defaults -
    SUBJECT_LEFT * leftovers.subjects.length -
    MISSED * leftovers.missed;
  const isBlocked =
    leftovers.numbers.length + leftovers.subjects.length + leftovers.others.length > 0 ||
    filled.foreign.length + filled.torn.length > 0 ||
    (intent.acts === true && leftovers.ignored.length > 0 && !isNamed(intent, items));
  const isEnough = filled.used.includes(true) || (isAlone(intent, votes) && leftovers.ignored.length === 0);
  return {
    intent,
    items,
    filled,
    leftovers,
    said,
    missing,
    score,
    isBlocked,
    isEnough,
    isSound: !isBlocked && missing.length === 0 && isEnough,
  };
}

/** Whether a word of the text is a strong cue of an intent: "digest", where "send me every Friday" may be of anything. */
function isNamed({ id }: Intent, items: readonly Item[]): boolean {
  return items.some(({ meaning }) =>
    meaning?.cues.some(({ intent, weight }) => intent === id && weight === 'strong'),
  );
}

/** Whether something is to be done, and with what nobody here knows: "send me the minutes every Monday". */
export function isOfAnother({ intent, items, leftovers }: Candidate): boolean {
  if (intent.acts !== true || leftovers.ignored.length === 0) return false;
  return !items.some(({ meaning }) => meaning?.cues.some((cue) => cue.intent === intent.id));
}

/** Whether the intent is asked for by a strong cue, of its own or joined. */
export function isStrongIn({ intent }: Candidate, { strong }: Said['votes']): boolean {
  return strong.has(intent.id);
}

/** A weak cue that another intent's strong one lifts says more than that one does, and so does a phrase in two halves. */
function weightOf(id: string, { strong, weak, joined, apart }: Said['votes']): number {
  const isMore = apart.has(id) || (weak.has(id) && joined.has(id));
  if (strong.has(id)) return STRONG + (isMore ? WEAK : 0);
  return weak.has(id) ? WEAK : 0;
}

/** A strong cue is a question by itself, a weak one of what has nothing more to be said of. */
function isAlone({ id, slots }: Intent, { strong }: Said['votes']): boolean {
  // a term is asked for by its meaning, never named beside a cue
  return strong.has(id) || Object.values(slots).filter(({ takes }) => takes !== 'term').length < 2;
}

/** The best candidate and those too close to it to be passed over without asking, the best first. */
export function closest(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const ordered = [...candidates].sort((a, b) => b.score - a.score);
  return ordered.filter(({ score }) => (ordered[0]?.score ?? 0) - score < LEAD);
}

/** The reading that explains most, with the fewest defaults; undefined where there is none. */
export function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return closest(candidates)[0];
}
