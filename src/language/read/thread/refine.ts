import { isDeepStrictEqual } from 'node:util';
import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import type { Hearing, Said } from '../claims/hear.ts';
import { bestOf, type Candidate, candidateFor } from '../intents/candidate.ts';
import { completeQuery, lackingIn } from '../intents/complete-query.ts';
import { holds } from '../intents/holds.ts';
import { kindsOf } from '../intents/may-fill.ts';
import { type Inherit, spokenFor } from '../intents/spoken-for.ts';
import { countUsed } from '../intents/used-items.ts';
import { withAddedCompanies } from './adding.ts';
import { withBareNumber } from './bare-number.ts';
import { withBarePercent } from './bare-percent.ts';
import { withBareServers } from './bare-servers.ts';
import { withBareSizes } from './bare-sizes.ts';
import { withBareSum } from './bare-sum.ts';
import { withBareTerm } from './bare-term.ts';
import { withBareVolume } from './bare-volume.ts';
import { withCachedPart } from './cached-part.ts';
import { inheritFrom } from './inherit-from.ts';
import { withOnePiece } from './one-piece.ts';
import type { Turn } from './turn.ts';

/** The question before with what a text changes in it; undefined when it changes nothing. */
export function refine(heard: Said, turn: Turn, hearing: Hearing): Candidate | undefined {
  const { vocabulary } = hearing;
  const { previous, isSaid } = turn;
  const either = withOnePiece(ofBoth(heard, previous), previous);
  const whole = withCachedPart(withAddedCompanies(either, previous), previous);
  const counted = withBareSizes(withBareVolume(withBareServers(whole, previous), previous), previous);
  const numbered = withBareNumber(withBarePercent(counted, previous), previous, hearing);
  const said = withBareTerm(withBareSum(numbered, previous, hearing), previous);
  const inherit: Inherit = (intent) => inheritFrom(previous, intent, said.claims, vocabulary.catalogue);
  const lacked = lackingIn(turn.before).length;
  // "How many GPUs is that?" asks for what the answer holds anyway.
  const isHeld = ({ id }: Intent) =>
    id === previous.intent &&
    said.items.some(({ meaning }) => meaning?.cues.some((cue) => cue.intent === id));
  const changes = (candidate: Candidate) => {
    const { isBlocked, missing, isEnough, intent, filled, leftovers } = candidate;
    // What was taken back may be missing now; of several things missing one may be said.
    const mayLack = (isSaid && lacked === 0) || (intent.id === previous.intent && missing.length < lacked);
    return (
      !isBlocked &&
      (mayLack || missing.length === 0) &&
      (isEnough || isSaid || isHeld(intent)) &&
      (filled.used.includes(true) || said.votes.strong.has(intent.id) || isSaid || isHeld(intent)) &&
      leftovers.ignored.length <= countUsed(filled.used)
    );
  };
  const same = intents
    .filter(({ id }) => id === previous.intent)
    .map((intent) => candidateFor(intent, said, inherit(intent)))
    .find((candidate) => changes(candidate) && candidate.leftovers.missed === 0);
  if (same === undefined) return bestOf(spokenFor(said, vocabulary, inherit).filter(changes));
  const { intent, said: now, leftovers } = same;
  const isIdle = isDeepStrictEqual(completeQuery(intent, now, vocabulary.catalogue), previous);
  return isIdle && leftovers.ignored.length > 0 ? undefined : same;
}

/**
 * "rent would be $4.20/hr" after "buy or rent": a price of one of the two, and no question for that one alone. "We can rent
 * at $4.20" asks for what money gets as little, where none is named.
 */
function ofBoth(said: Said, { intent }: Query): Said {
  const { strong } = said.votes;
  if (strong.size === 0) return said;
  const kinds = kindsOf(said.claims);
  const lacking = intents.filter(
    (one) =>
      one.id !== intent && strong.has(one.id) && !holds(one, said.cues.get(one.id)?.signs ?? {}, kinds),
  );
  const own = [...(said.cues.get(intent)?.joins ?? []), intent, ...lacking.map(({ id }) => id)];
  const isPrice = said.claims.some(({ names = [] }) => names.some((name) => name.endsWith('-price')));
  if (!isPrice || ![...strong].every((one) => own.includes(one))) return said;
  const votes = { ...said.votes, strong: new Set([intent]), joined: new Map([[intent, own]]) };
  return { ...said, votes };
}
