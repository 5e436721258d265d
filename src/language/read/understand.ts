import { intents } from '../../engine/index.ts';
import type { Subject } from '../reading.ts';
import type { Item } from './amounts/item.ts';
import { askBack } from './ask-back/ask-back.ts';
import { type Hearing, hear, type Said } from './claims/hear.ts';
import { closest } from './intents/candidate.ts';
import { type Decision, notUnderstood } from './intents/decision.ts';
import { withoutHopeless } from './intents/hopeless.ts';
import { spokenFor } from './intents/spoken-for.ts';
import { refuse } from './refuse.ts';
import { withOthers } from './settle.ts';
import { standAlone } from './stand-alone.ts';
import { termsAsked } from './term-asked.ts';
import { oneSentence } from './text/one-sentence.ts';
import { bothInThread } from './thread/both-in-thread.ts';
import { compareInThread } from './thread/compare-in-thread.ts';
import { continueThread } from './thread/continue-thread.ts';
import { isFollowUp } from './thread/follow-up.ts';
import { isLink, isTurn } from './thread/turn-items.ts';

/** What a text asks, in the light of the thread before it: one reading, several to choose from, or what is missing. */
export function understand(items: readonly Item[], thread: Subject, hearing: Hearing): Decision {
  const terms = termsAsked(items, thread.previous !== undefined || (thread.offered?.length ?? 0) > 0);
  if (terms !== undefined && !isAskedOf(items, thread)) return explained(terms, items);
  const said = hear(items, hearing);
  const refused = refuse(said.claims);
  if (refused !== undefined) return notUnderstood(items, [refused]);
  if (isWelcome(items)) return notUnderstood(items, [{ key: 'welcome' }]);
  const compared = compareInThread(said, thread, hearing) ?? bothInThread(said, thread, hearing);
  if (compared !== undefined) return compared;
  const { taken, others } = continueThread(said, thread, hearing);
  const spoken = withoutHopeless(spokenFor(said, hearing.vocabulary), said);
  if (taken !== undefined) {
    const alone = isFollowUp(items) ? [] : closest(spoken.filter(({ isSound }) => isSound)).slice(0, 1);
    return withOthers(taken, alone, hearing);
  }
  const alone = standAlone(said, spoken, hearing);
  if (alone !== undefined) return withOthers(alone, others, hearing);
  return (
    takeUpEarlier(said, thread, hearing) ?? oneSentence(items, hearing) ?? askBack(said, spoken, hearing)
  );
}

/** "What is their guidance?" where companies were asked about: theirs, not what it means. */
function isAskedOf(items: readonly Item[], { previous }: Subject): boolean {
  if (previous?.companies === undefined) return false;
  const cues = items.flatMap(({ meaning }) => (meaning?.term === undefined ? [] : meaning.cues));
  return intents.some(
    ({ id, slots }) =>
      slots.companies !== undefined &&
      cues.some(({ intent, weight }) => intent === id && weight === 'strong'),
  );
}

/** What a term means is asked, and nothing else. */
function explained([meaning, other]: readonly string[], items: readonly Item[]): Decision {
  return {
    outcome: 'understood',
    query: { intent: 'help', meaning, ...(other === undefined ? {} : { other }) },
    choices: [],
    missing: [],
    notes: [],
    used: new Set(items),
    ignored: [],
  };
}

/** Whether a text only says thanks: there is nothing in it to answer. */
function isWelcome(items: readonly Item[]): boolean {
  return (
    items.some((item) => isTurn(item, 'thanks')) && items.every((item) => isLink(item) && !isAsking(item))
  );
}

/** Words of a thread that ask for something. */
function isAsking({ meaning }: Item): boolean {
  return [...(meaning?.turns ?? [])].some((turn) => turn !== 'thanks' && turn !== 'yes' && turn !== 'meant');
}

/** What makes nothing of the last question may go on from one before it: after an aside, "twice the volume". */
function takeUpEarlier(said: Said, { earlier = [] }: Subject, hearing: Hearing): Decision | undefined {
  for (const previous of earlier) {
    const { taken } = continueThread(said, { previous }, hearing);
    if (taken?.outcome === 'understood') return taken;
  }
  return undefined;
}
