import { isDeepStrictEqual } from 'node:util';
import type { Query } from '../../../engine/query.ts';
import type { Subject } from '../../reading.ts';
import type { Item } from '../amounts/item.ts';
import { moneyOf } from '../ask-back/open-money.ts';
import { type Hearing, hear, type Said } from '../claims/hear.ts';
import { type Candidate, closest } from '../intents/candidate.ts';
import { isComplete } from '../intents/complete-query.ts';
import { choices, type Decision, lacking } from '../intents/decision.ts';
import { spokenFor } from '../intents/spoken-for.ts';
import { settled, withOthers } from '../settle.ts';
import { addedTo, comparedTo, holdsAll, sideBySide } from './adding.ts';
import { isOfSeveral } from './both-in-thread.ts';
import { eachReading } from './each-reading.ts';
import { isFollowUp, startsAfresh } from './follow-up.ts';
import { orderOfPrice } from './order-of-price.ts';
import { pick } from './pick.ts';
import { refine } from './refine.ts';
import { type Turn, takeTurn } from './turn.ts';

/** How a text goes on from a thread. */
interface Continued {
  /** Its reading as the next turn; undefined when it stands by itself, or makes nothing of what was before. */
  readonly taken?: Decision | undefined;
  /** Readings as the next turn that were not taken. */
  readonly others: readonly Candidate[];
}

/** A text as the next turn of a thread. */
export function continueThread(said: Said, { previous, offered = [] }: Subject, hearing: Hearing): Continued {
  if (previous === undefined && offered.length === 0) return { others: [] };
  const isOpen = !isOfSeveral(said.items);
  const picked = isOpen ? pick(said, offered, hearing) : undefined;
  if (picked !== undefined) return { taken: settled(picked, said, hearing), others: [] };
  const mayNarrow = isOpen && (isFollowUp(said.items) || previous === undefined);
  const narrowed = mayNarrow ? narrow(said, offered, hearing) : undefined;
  if (narrowed !== undefined) return { taken: narrowed, others: [] };
  if (previous === undefined) return { others: [] };
  const turn = takeTurn(said.items, previous);
  const heard = hear(turn.items, hearing);
  const turned: Said = { ...heard, claims: [...heard.claims, ...turn.claims] };
  const refined = refine(turned, turn, hearing) ?? ordered(turned, turn, hearing);
  const either = refined === undefined ? eachReading(turned, turn, hearing) : [];
  if (either.length > 0) return { taken: choices(either, [], hearing.vocabulary), others: [] };
  const isAnswer = refined !== undefined && answers(refined, said, previous, hearing);
  if (!turn.denies && !isAnswer && startsAfresh(said, previous)) {
    const others = refined?.isSound && refined.intent.id === previous.intent ? [refined] : [];
    return { taken: addMore(said, previous, undefined, hearing), others };
  }
  const added = addMore(turned, turn.previous, refined, hearing);
  if (added !== undefined || refined === undefined) return { taken: added, others: [] };
  const decision = refined.missing.length > 0 ? lacking(refined) : settled(refined, turned, hearing);
  const taken = { ...withOwn(decision, turn.items, said.items), ...refining(decision, refined, turn) };
  return { taken, others: [] };
}

/** "And 64 of them?" after the price of one. */
function ordered(said: Said, turn: Turn, hearing: Hearing): Candidate | undefined {
  const order = orderOfPrice(turn.previous, hearing.vocabulary.catalogue);
  const candidate = order && refine(said, { ...turn, before: order, previous: order }, hearing);
  return candidate?.intent.id === order?.intent && candidate?.said.count !== undefined
    ? candidate
    : undefined;
}

/** Whether a text says what the question before was asked back for, and is no question by itself: "GPT-4o tokens". */
function answers(refined: Candidate, said: Said, previous: Query, { vocabulary }: Hearing): boolean {
  if (!refined.isSound || refined.intent.id !== previous.intent || isComplete(previous)) return false;
  return !spokenFor(said, vocabulary).some(({ isSound }) => isSound);
}

/** What a text makes of the readings offered to choose from, where none is picked: "I mean 1000", "for 3 months". */
function narrow(said: Said, offered: readonly Query[], hearing: Hearing): Decision | undefined {
  if (offered.some((query) => startsAfresh(said, query))) return undefined;
  const meant = offered.flatMap((query) => {
    const turn = takeTurn(said.items, query);
    const heard = hear(turn.items, { ...hearing, currency: hearing.currency ?? moneyOf(query) });
    const candidate = refine({ ...heard, claims: [...heard.claims, ...turn.claims] }, turn, hearing);
    return candidate?.isSound && candidate.intent.id === query.intent ? [candidate] : [];
  });
  const close = closest(meant);
  const [best] = close;
  if (best === undefined) return undefined;
  const offer = choices(close, [], hearing.vocabulary);
  return offer.choices.length === 1 ? settled(best, said, hearing) : offer;
}

/** What is added to a question for one: side by side with it, or in its place where that would lose what was asked. */
function addMore(
  said: Said,
  previous: Query,
  refined: Candidate | undefined,
  hearing: Hearing,
): Decision | undefined {
  const compared = comparedTo(previous, said);
  const added = compared ?? addedTo(previous, said);
  if (added === undefined) return undefined;
  const several = sideBySide(previous, added, said);
  const isPlain = compared !== undefined || (several !== undefined && holdsAll(several, previous));
  if (several?.isSound && isPlain) {
    const decision = { ...settled(several, said, hearing), refines: previous };
    return withOthers(decision, refined?.isSound ? [refined] : [], hearing);
  }
  const name = added.items.map((at) => hearing.textOf(said.items[at] as Item)).join(' ');
  const either = [several, refined].filter((one) => one !== undefined);
  return choices(either, [{ key: 'one-at-a-time', values: { name } }], hearing.vocabulary);
}

/** What was refined, unless the text only asks for what the answer holds, and the part to show where nothing else is asked. */
function refining(
  { query }: Decision,
  { filled, intent }: Candidate,
  { before: previous, show, isSaid }: Turn,
): Pick<Decision, 'refines' | 'show'> {
  const isHeld = !filled.used.includes(true) && !isSaid && intent.id === previous.intent;
  const isSame = show === 'offers' ? query?.provider === undefined : isDeepStrictEqual(query, previous);
  return { ...(!isHeld && { refines: previous }), ...(show && isSame && { show }) };
}

/** The decision about the items as they were read, before the turn settled some. */
function withOwn(decision: Decision, items: readonly Item[], own: readonly Item[]): Decision {
  const used = own.filter((item, at) => decision.used.has(items[at] as Item) || items[at] !== item);
  return { ...decision, used: new Set(used) };
}
