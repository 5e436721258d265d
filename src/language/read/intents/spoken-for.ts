import { intents } from '../../../engine/index.ts';
import type { Intent, Slot } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import { PUBLISHERS } from '../claims/claim-names.ts';
import type { Said } from '../claims/hear.ts';
import { ASKS, SUBJECTS } from '../words/signs.ts';
import type { IntentCues, Vocabulary } from '../words/vocabulary.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { type Filled, fillIntent } from './fill-intent.ts';
import { type Kinds, kindsOf } from './may-fill.ts';

/** For an intent, what turns what is said into the query it makes of the one before. */
export type Inherit = (intent: Intent) => (said: Query) => Query;

/** The readings a text speaks for: those of intents a cue is said for, or what only few of them take. */
export function spokenFor(said: Said, vocabulary: Vocabulary, inherit?: Inherit): readonly Candidate[] {
  const { votes } = said;
  const kinds = kindsOf(said.claims);
  return gather(intents, (intent): Candidate | readonly Candidate[] => {
    if (votes.strong.has(intent.id))
      return candidateOf(fillIntent(intent, said, kinds), said, inherit?.(intent));
    const isWeak = votes.weak.has(intent.id);
    const { hasWeak, signs } = vocabulary.cues.get(intent.id) ?? NO_CUES;
    if (inherit === undefined && !holds(intent, signs, kinds)) return NONE;
    if (!(hasWeak ? isWeak || mayShow(intent, said, kinds) : isNamed(intent, signs, said, kinds)))
      return NONE;
    if (signs.open && isClosed(said) && !isOfRequests(said, kinds)) return NONE;
    const filled = fillIntent(intent, said, kinds);
    // "how long do 2M H100-hours take": hours are of a run where one of its figures is asked for
    const isRun = filled.said.acceleratorHours !== undefined && filled.said[ASKS] !== undefined;
    const isShown = (isWeak || isRun || filled.signs + filled.implied > 0) && !isBought(signs, filled, said);
    return isShown ? candidateOf(filled, said, inherit?.(intent)) : NONE;
  });
}

const NONE: readonly Candidate[] = [];
const NO_CUES: IntentCues = { hasWeak: false, joins: [], lifts: [], signs: {} };

/** Whether tokens in and out are bought by the words of a slot: "1,200 in and 300 out, over the API". */
function isBought({ unless }: IntentCues['signs'], filled: Filled, { claims }: Said): boolean {
  if (unless === undefined) return false;
  const words = Object.entries(unless);
  const isSaid = words.length > 0 && words.every(([slot, word]) => filled.said[slot] === word);
  return isSaid && claims.some(({ slot }) => slot === 'outputTokens');
}

/** Whether something is said for each slot the intent is never asked without. */
export function holds({ slots }: Intent, { needs }: IntentCues['signs'], { all }: Kinds): boolean {
  return needs?.every((slot) => all.has(slots[slot]?.takes as Slot['takes'])) ?? true;
}

function isClosed({ items }: Said): boolean {
  return items.some(({ meaning }) => meaning?.things.some(({ thing }) => thing.traits.openWeights === 'no'));
}

/** Whether requests or users are counted whose tokens nobody says: they are served, if only by the maker. */
function isOfRequests({ claims }: Said, { all }: Kinds): boolean {
  if (!all.has('volume') || all.has('tokens')) return false;
  return claims.some(
    ({ takes, value }) =>
      takes === 'volume' && typeof value === 'object' && 'of' in value && value.of !== 'tokens',
  );
}

/** Who names a site and asks nothing else of it asks what it cost. */
function isNamed(
  { slots }: Intent,
  { silent }: IntentCues['signs'],
  { votes }: Said,
  { all }: Kinds,
): boolean {
  if (!all.has('site') || slots.site === undefined || silent?.includes('site')) return false;
  return !intents.some(({ id, slots: { site } }) => site !== undefined && votes.weak.has(id));
}

/** Of each intent, what its slots take that may be a sign of it, and the words they take. */
const signsOf = new Map(
  intents.map(({ id, slots }) => {
    const all = Object.values(slots);
    const takes = all.map((slot) => slot.takes).filter((kind) => !SUBJECTS.has(kind));
    return [
      id,
      { takes: new Set<string>(takes), words: new Set<unknown>(all.flatMap(({ words }) => words ?? [])) },
    ] as const;
  }),
);

/** Whether anything said could be a sign of an intent; to find out for sure takes filling its slots. */
function mayShow({ id, slots, assumes }: Intent, { claims, votes }: Said, { all }: Kinds): boolean {
  if (votes.worded.has(id)) return true;
  const signs = signsOf.get(id);
  if (signs === undefined) return false;
  for (const kind of all) if (kind !== 'word' && signs.takes.has(kind)) return true;
  if (all.has('word') && signs.takes.has('duration')) return true;
  return claims.some(({ takes, names, value, slot }) => {
    if (slot !== undefined && PUBLISHERS.has(slot) && slots[slot] !== undefined) return true;
    if (takes === 'assumption') return names?.some((name) => assumes.includes(name)) === true;
    return takes === 'word' && signs.words.has(value);
  });
}
