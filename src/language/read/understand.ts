import type { Query } from '../../engine/query.ts';
import { askBack } from './ask-back.ts';
import { type Candidate, closest } from './candidate.ts';
import { continueThread } from './continue-thread.ts';
import { choices, type Decision, notUnderstood } from './decision.ts';
import { isFollowUp } from './follow-up.ts';
import { type Hearing, hear, type Said } from './hear.ts';
import type { Item } from './item.ts';
import { refuse } from './refuse.ts';
import { settled, withOthers } from './settle.ts';
import { spokenFor } from './spoken-for.ts';

/** Readings so far behind the best are not worth a button. */
const FAR = 3;

/** What a text asks, in the light of the thread before it: one reading, several to choose from, or what is missing. */
export function understand(
  items: readonly Item[],
  previous: Query | undefined,
  offered: readonly Query[],
  hearing: Hearing,
): Decision {
  const said = hear(items, hearing);
  const refused = refuse(said.claims);
  if (refused !== undefined) return notUnderstood(items, [refused]);
  const { taken, others } = continueThread(said, { previous, offered }, hearing);
  if (taken === undefined) return withOthers(standAlone(said, hearing), others, hearing);
  if (isFollowUp(items)) return taken;
  const alone = spokenFor(said, hearing.vocabulary).filter(({ isSound }) => isSound);
  return withOthers(taken, closest(alone).slice(0, 1), hearing);
}

/** What a text asks by itself. */
function standAlone(said: Said, hearing: Hearing): Decision {
  const spoken = spokenFor(said, hearing.vocabulary);
  const sound = spoken.filter(({ isSound }) => isSound);
  const close = closest(sound);
  const [best] = close;
  if (best === undefined) return askBack(said, spoken, hearing);
  const unheard = spoken.filter((other) => explainsMore(other, best));
  return close.length + unheard.length === 1
    ? withOthers(
        settled(best, said, hearing),
        sound.filter(({ score }) => score > best.score - FAR),
        hearing,
      )
    : choices([...unheard, ...close], [], hearing.vocabulary);
}

/** Whether a reading that only a number stands in the way of makes use of words the best one would drop. */
function explainsMore({ filled, leftovers, missing, score, isSound }: Candidate, best: Candidate): boolean {
  const isNear = !isSound && missing.length + leftovers.subjects.length + leftovers.others.length === 0;
  return isNear && score > best.score && best.leftovers.ignored.some((at) => filled.used.has(at));
}
