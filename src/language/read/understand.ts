import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import { addedCount, addedTo, sideBySide } from './adding.ts';
import { askBack } from './ask-back.ts';
import { withBareNumber } from './bare-number.ts';
import { bestOf, type Candidate, candidateFor, closest } from './candidate.ts';
import { choices, type Decision, notUnderstood, understood } from './decision.ts';
import { eitherPrice } from './either-price.ts';
import { inheritFrom, startsAfresh } from './follow-up.ts';
import { type Hearing, hear, type Said } from './hear.ts';
import type { Item } from './item.ts';
import { refuse } from './refuse.ts';
import { remarksOn } from './remarks.ts';
import { type Inherit, spokenFor } from './spoken-for.ts';

/** What a text asks, in the light of the question before: one reading, several to choose from, or what is missing. */
export function understand(items: readonly Item[], previous: Query | undefined, hearing: Hearing): Decision {
  const { vocabulary, textOf } = hearing;
  const said = hear(items, hearing);
  const refused = refuse(said.claims);
  if (refused !== undefined) return notUnderstood(items, [refused]);
  const refined = previous === undefined ? undefined : refine(said, previous, hearing);
  const added = previous === undefined ? undefined : addedTo(previous, said);
  if (previous !== undefined && added !== undefined) {
    const [several] = sideBySide(previous, added, said);
    if (previous.things !== undefined && several !== undefined) return settled(several, said, hearing);
    const name = added.items.map((at) => textOf(items[at] as Item)).join(' ');
    const either = [...(several === undefined ? [] : [several]), ...(refined === undefined ? [] : [refined])];
    return choices(either, [{ key: 'one-at-a-time', values: { name } }], vocabulary);
  }
  if (refined !== undefined) {
    const more = previous === undefined ? undefined : addedCount(previous, said, refined);
    return more === undefined ? settled(refined, said, hearing) : choices([more, refined], [], vocabulary);
  }

  const spoken = spokenFor(said, vocabulary);
  const close = closest(spoken.filter(({ isSound }) => isSound));
  const [best] = close;
  if (best === undefined) return askBack(said, spoken, hearing);
  const unheard = spoken.filter((other) => explainsMore(other, best));
  return close.length + unheard.length === 1
    ? settled(best, said, hearing)
    : choices([...unheard, ...close], [], vocabulary);
}

/** The reading taken, with what must be said of it; two of them when its price is for each or for all. */
function settled(candidate: Candidate, { claims }: Said, hearing: Hearing): Decision {
  const { vocabulary, textOf } = hearing;
  const either = eitherPrice(candidate, claims, hearing);
  if (either.length > 0) return choices(either, [{ key: 'price-of-each-or-all' }], vocabulary);
  const decision = understood(candidate, vocabulary);
  return { ...decision, notes: [...decision.notes, ...remarksOn(candidate, textOf)] };
}

/** Whether a reading that only a number stands in the way of makes use of words the best one would drop. */
function explainsMore({ filled, leftovers, missing, score, isSound }: Candidate, best: Candidate): boolean {
  const isNear = !isSound && missing.length + leftovers.subjects.length + leftovers.others.length === 0;
  return isNear && score > best.score && best.leftovers.ignored.some((at) => filled.used.has(at));
}

/** The question before with what this text changes in it; undefined when the text stands by itself or changes nothing. */
function refine(heard: Said, previous: Query, { vocabulary }: Hearing): Candidate | undefined {
  if (startsAfresh(heard, previous)) return undefined;
  const said = withBareNumber(heard, previous);
  const inherit: Inherit = (intent) => inheritFrom(previous, intent, said.claims, vocabulary.catalogue);
  const changes = ({ isSound, intent, filled }: Candidate) =>
    isSound && (filled.used.size > 0 || said.votes.strong.has(intent.id));
  const same = intents
    .filter(({ id }) => id === previous.intent)
    .map((intent) => candidateFor(intent, said, inherit(intent)))
    .find((candidate) => changes(candidate) && candidate.leftovers.missed === 0);
  return same ?? bestOf(spokenFor(said, vocabulary, inherit).filter(changes));
}
