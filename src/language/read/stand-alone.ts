import type { Hearing, Said } from './claims/hear.ts';
import { type Candidate, closest } from './intents/candidate.ts';
import { choices, type Decision } from './intents/decision.ts';
import { settled, withOthers } from './settle.ts';

/** Readings so far behind the best are not worth a button. */
const FAR = 3;

/** What a text asks by itself; undefined when it is nothing that can be answered. */
export function standAlone(said: Said, spoken: readonly Candidate[], hearing: Hearing): Decision | undefined {
  const all = spoken.filter(({ isSound }) => isSound);
  const sound = all.filter((candidate) => !isOfOne(candidate, all, hearing));
  const close = closest(sound);
  const [best] = close;
  if (best === undefined) return undefined;
  const unheard = all.length === spoken.length ? [] : spoken.filter((other) => explainsMore(other, best));
  const near = sound.filter(({ score }) => score > best.score - FAR);
  return close.length + unheard.length === 1
    ? withOthers(settled(best, said, hearing), near, hearing)
    : choices([...unheard, ...close], [], hearing.vocabulary);
}

/** Whether one of a thing for one hour is asked about, which is another's question: "rent an H100 by the hour" asks a price. */
function isOfOne({ intent, said }: Candidate, sound: readonly Candidate[], { vocabulary }: Hearing): boolean {
  const single = vocabulary.cues.get(intent.id)?.signs.single;
  const { hours, count = 1, acceleratorHours } = said;
  const isOne = acceleratorHours === undefined ? hours === 1 && count === 1 : acceleratorHours === 1;
  if (single === undefined || !isOne || said.assume !== undefined) return false;
  return sound.some((other) => other.intent.id === single && other.leftovers.missed === 0);
}

/** Whether a reading that only a number stands in the way of makes use of words the best one would drop. */
function explainsMore({ filled, leftovers, missing, score, isSound }: Candidate, best: Candidate): boolean {
  const isNear = !isSound && missing.length + leftovers.subjects.length + leftovers.others.length === 0;
  return isNear && score > best.score && best.leftovers.ignored.some((at) => filled.used[at]);
}
