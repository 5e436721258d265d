import type { Subject } from '../reading.ts';
import { askBack } from './ask-back.ts';
import { type Candidate, closest } from './candidate.ts';
import { compareInThread } from './compare-in-thread.ts';
import { continueThread } from './continue-thread.ts';
import { choices, type Decision, notUnderstood } from './decision.ts';
import { isFollowUp } from './follow-up.ts';
import { type Hearing, hear, type Said } from './hear.ts';
import type { Item } from './item.ts';
import { refuse } from './refuse.ts';
import { settled, withOthers } from './settle.ts';
import { spokenFor } from './spoken-for.ts';
import { termAsked } from './term-asked.ts';
import { isLink, isTurn } from './turn-items.ts';

/** Readings so far behind the best are not worth a button. */
const FAR = 3;

/** What a text asks, in the light of the thread before it: one reading, several to choose from, or what is missing. */
export function understand(items: readonly Item[], thread: Subject, hearing: Hearing): Decision {
  const term = termAsked(items, thread.previous !== undefined || (thread.offered?.length ?? 0) > 0);
  if (term !== undefined) return explained(term, items);
  const said = hear(items, hearing);
  const refused = refuse(said.claims);
  if (refused !== undefined) return notUnderstood(items, [refused]);
  if (isWelcome(items)) return notUnderstood(items, [{ key: 'welcome' }]);
  const compared = compareInThread(said, thread, hearing);
  if (compared !== undefined) return compared;
  const { taken, others } = continueThread(said, thread, hearing);
  const spoken = spokenFor(said, hearing.vocabulary);
  if (taken !== undefined) {
    const alone = isFollowUp(items) ? [] : closest(spoken.filter(({ isSound }) => isSound)).slice(0, 1);
    return withOthers(taken, alone, hearing);
  }
  const alone = standAlone(said, spoken, hearing);
  if (alone !== undefined) return withOthers(alone, others, hearing);
  return takeUpEarlier(said, thread, hearing) ?? askBack(said, spoken, hearing);
}

/** What a term means is asked, and nothing else. */
function explained(item: Item, items: readonly Item[]): Decision {
  return {
    outcome: 'understood',
    query: { intent: 'help', meaning: item.meaning?.term },
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

/** What a text asks by itself; undefined when it is nothing that can be answered. */
function standAlone(said: Said, spoken: readonly Candidate[], hearing: Hearing): Decision | undefined {
  const all = spoken.filter(({ isSound }) => isSound);
  const sound = all.filter((candidate) => !isOfOne(candidate, all, hearing));
  const close = closest(sound);
  const [best] = close;
  if (best === undefined) return undefined;
  const unheard = spoken.filter((other) => explainsMore(other, best));
  const near = sound.filter(({ score }) => score > best.score - FAR);
  return close.length + unheard.length === 1
    ? withOthers(settled(best, said, hearing), near, hearing)
    : choices([...unheard, ...close], [], hearing.vocabulary);
}

/** Whether one of a thing for one hour is asked about, which is another's question: "rent an H100 by the hour" asks a price. */
function isOfOne({ intent, said }: Candidate, sound: readonly Candidate[], { vocabulary }: Hearing): boolean {
  const single = vocabulary.cues.get(intent.id)?.signs.single;
  const isOne = said.hours === 1 && (said.count ?? 1) === 1 && said.acceleratorHours === undefined;
  if (single === undefined || !isOne || said.assume !== undefined) return false;
  return sound.some((other) => other.intent.id === single && other.leftovers.missed === 0);
}

/** What makes nothing of the last question may go on from one before it: after an aside, "twice the volume". */
function takeUpEarlier(said: Said, { earlier = [] }: Subject, hearing: Hearing): Decision | undefined {
  for (const previous of earlier) {
    const { taken } = continueThread(said, { previous }, hearing);
    if (taken?.outcome === 'understood') return taken;
  }
  return undefined;
}

/** Whether a reading that only a number stands in the way of makes use of words the best one would drop. */
function explainsMore({ filled, leftovers, missing, score, isSound }: Candidate, best: Candidate): boolean {
  const isNear = !isSound && missing.length + leftovers.subjects.length + leftovers.others.length === 0;
  return isNear && score > best.score && best.leftovers.ignored.some((at) => filled.used.has(at));
}
