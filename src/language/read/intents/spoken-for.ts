import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import type { Said } from '../claims/hear.ts';
import { ASKS } from '../words/signs.ts';
import type { IntentCues, Vocabulary } from '../words/vocabulary.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { type Filled, fillIntent } from './fill-intent.ts';
import { type Kinds, kindsOf } from './may-fill.ts';
import { isTold, tellingOf } from './may-show.ts';
import { prospectsOf } from './prospects.ts';

/** For an intent, what turns what is said into the query it makes of the one before. */
export type Inherit = (intent: Intent) => (said: Query) => Query;

/** The readings a text speaks for: those of intents a cue is said for, or what only few of them take. */
export function spokenFor(said: Said, vocabulary: Vocabulary, inherit?: Inherit): readonly Candidate[] {
  const { votes } = said;
  const kinds = kindsOf(said.claims);
  const telling = tellingOf(said.claims);
  return gather(prospectsOf(kinds, vocabulary.cues), (prospect): Candidate | readonly Candidate[] => {
    const { intent, hasWeak, signs, isHeld, isLikely } = prospect;
    if (votes.strong.has(intent.id))
      return candidateOf(fillIntent(intent, said, kinds), said, inherit?.(intent));
    if (inherit === undefined && !isHeld) return NONE;
    const isWeak = votes.weak.has(intent.id);
    const mayShow = hasWeak
      ? isWeak || isLikely || votes.worded.has(intent.id) || isTold(intent, signs, telling)
      : isNamed(intent, signs, said, kinds);
    if (!mayShow) return NONE;
    if (signs.open && isClosed(said) && !isOfRequests(said, kinds)) return NONE;
    const filled = fillIntent(intent, said, kinds);
    // "how long do 2M H100-hours take": hours are of a run where one of its figures is asked for
    const isRun = filled.said.acceleratorHours !== undefined && filled.said[ASKS] !== undefined;
    const isShown = (isWeak || isRun || filled.signs + filled.implied > 0) && !isBought(signs, filled, said);
    return isShown ? candidateOf(filled, said, inherit?.(intent)) : NONE;
  });
}

const NONE: readonly Candidate[] = [];

/** Whether tokens in and out are bought by the words of a slot: "1,200 in and 300 out, over the API". */
function isBought({ unless }: IntentCues['signs'], filled: Filled, { claims }: Said): boolean {
  if (unless === undefined) return false;
  const words = Object.entries(unless);
  const isSaid = words.length > 0 && words.every(([slot, word]) => filled.said[slot] === word);
  return isSaid && claims.some(({ slot }) => slot === 'outputTokens');
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
