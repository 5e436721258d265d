import { isDeepStrictEqual } from 'node:util';
import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import { addedTo, holdsAll, sideBySide } from './adding.ts';
import { withBareNumber } from './bare-number.ts';
import { withBareServers } from './bare-servers.ts';
import { withBareSum } from './bare-sum.ts';
import { bestOf, type Candidate, candidateFor } from './candidate.ts';
import { completeQuery } from './complete-query.ts';
import { choices, type Decision, lacking } from './decision.ts';
import { inheritFrom, startsAfresh } from './follow-up.ts';
import { type Hearing, hear, type Said } from './hear.ts';
import type { Item } from './item.ts';
import { pick } from './pick.ts';
import { settled } from './settle.ts';
import { type Inherit, spokenFor } from './spoken-for.ts';
import { type Turn, takeTurn } from './turn.ts';

/** What a thread was about: its last query, and the readings offered since. */
export interface Before {
  readonly previous: Query | undefined;
  readonly offered: readonly Query[];
}

/** How a text goes on from a thread. */
export interface Continued {
  /** Its reading as the next turn; undefined when it stands by itself, or makes nothing of what was before. */
  readonly taken?: Decision | undefined;
  /** Readings as the next turn that were not taken. */
  readonly others: readonly Candidate[];
}

/** A text as the next turn of a thread. */
export function continueThread(said: Said, { previous, offered }: Before, hearing: Hearing): Continued {
  const picked = pick(said, offered, hearing);
  if (picked !== undefined) return { taken: settled(picked, said, hearing), others: [] };
  if (previous === undefined) return { others: [] };
  const turn = takeTurn(said.items, previous);
  const heard = hear(turn.items, hearing);
  const turned: Said = { ...heard, claims: [...heard.claims, ...turn.claims] };
  const refined = refine(turned, turn, hearing);
  if (!turn.denies && startsAfresh(said, previous)) {
    const others = refined?.isSound && refined.intent.id === previous.intent ? [refined] : [];
    return { taken: addMore(said, previous, undefined, hearing), others };
  }
  const added = addMore(turned, turn.previous, refined, hearing);
  if (added !== undefined || refined === undefined) return { taken: added, others: [] };
  const decision = refined.missing.length > 0 ? lacking(refined) : settled(refined, turned, hearing);
  const taken = { ...withOwn(decision, turn.items, said.items), ...refining(decision, previous, turn) };
  return { taken, others: [] };
}

/** What is added to a question for one: side by side with it, or in its place where that would lose what was asked. */
function addMore(
  said: Said,
  previous: Query,
  refined: Candidate | undefined,
  hearing: Hearing,
): Decision | undefined {
  const added = addedTo(previous, said);
  if (added === undefined) return undefined;
  const several = sideBySide(previous, added, said);
  if (several !== undefined && holdsAll(several, previous)) return settled(several, said, hearing);
  const name = added.items.map((at) => hearing.textOf(said.items[at] as Item)).join(' ');
  const either = [several, refined].filter((one) => one !== undefined);
  return choices(either, [{ key: 'one-at-a-time', values: { name } }], hearing.vocabulary);
}

/** The question before with what this text changes in it; undefined when it changes nothing. */
function refine(heard: Said, turn: Turn, { vocabulary }: Hearing): Candidate | undefined {
  const { previous, isSaid } = turn;
  const said = withBareSum(withBareNumber(withBareServers(heard, previous), previous), previous);
  const inherit: Inherit = (intent) => inheritFrom(previous, intent, said.claims, vocabulary.catalogue);
  const changes = ({ isBlocked, missing, isEnough, intent, filled, leftovers }: Candidate) =>
    !isBlocked &&
    (isSaid || missing.length === 0) &&
    (isEnough || isSaid) &&
    (filled.used.size > 0 || said.votes.strong.has(intent.id) || isSaid) &&
    leftovers.ignored.length <= filled.used.size;
  const isIdle = ({ intent, said: now, leftovers }: Candidate) =>
    leftovers.ignored.length > 0 &&
    isDeepStrictEqual(completeQuery(intent, now, vocabulary.catalogue), previous);
  const same = intents
    .filter(({ id }) => id === previous.intent)
    .map((intent) => candidateFor(intent, said, inherit(intent)))
    .find((candidate) => changes(candidate) && candidate.leftovers.missed === 0);
  if (same !== undefined && isIdle(same)) return undefined;
  return same ?? bestOf(spokenFor(said, vocabulary, inherit).filter(changes));
}

/** What was refined, and the part to be shown where nothing else is asked. */
function refining({ query }: Decision, previous: Query, { show }: Turn): Pick<Decision, 'refines' | 'show'> {
  const isSame = show === 'offers' || isDeepStrictEqual(query, previous);
  return { refines: previous, ...(show && isSame && { show }) };
}

/** The decision about the items as they were read, before the turn settled some. */
function withOwn(decision: Decision, items: readonly Item[], own: readonly Item[]): Decision {
  const used = own.filter((item, at) => decision.used.has(items[at] as Item) || items[at] !== item);
  return { ...decision, used: new Set(used) };
}
