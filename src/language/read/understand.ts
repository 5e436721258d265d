import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import { askBack } from './ask-back.ts';
import { bestOf, type Candidate, candidateFor, closest, spokenFor } from './candidate.ts';
import { choices, type Decision, notUnderstood, understood } from './decision.ts';
import { inheritFrom, startsAfresh } from './follow-up.ts';
import { type Hearing, hear, type Said } from './hear.ts';
import type { Item } from './item.ts';
import { refuse } from './refuse.ts';

/** What a text asks, in the light of the question before: one reading, several to choose from, or what is missing. */
export function understand(items: readonly Item[], previous: Query | undefined, hearing: Hearing): Decision {
  const said = hear(items, hearing);
  const refused = refuse(said.claims);
  if (refused !== undefined) return notUnderstood(items, [refused]);
  const refined = previous === undefined ? undefined : refine(said, previous, hearing);
  if (refined !== undefined) return understood(refined, hearing.vocabulary);

  const all = intents.map((intent) => candidateFor(intent, said));
  const spoken = spokenFor(all, said, hearing.vocabulary);
  const sound = spoken.filter(({ isSound }) => isSound);
  const close = closest(sound);
  const [best] = close;
  if (best === undefined) return askBack(said, all, spoken, hearing);
  return close.length === 1 ? understood(best, hearing.vocabulary) : choices(close, [], hearing.vocabulary);
}

/** The question before with what this text changes in it; undefined when the text stands by itself or changes nothing. */
function refine(said: Said, previous: Query, { vocabulary }: Hearing): Candidate | undefined {
  const { items, claims, votes } = said;
  if (startsAfresh(items, claims, votes)) return undefined;
  const refined = intents.map((intent) => candidateFor(intent, said, inheritFrom(previous, intent, claims)));
  const changing = refined.filter(
    ({ isSound, intent, filled }) => isSound && (filled.used.size > 0 || votes.strong.has(intent.id)),
  );
  const same = changing.find(({ intent }) => intent.id === previous.intent);
  return same ?? bestOf(spokenFor(changing, said, vocabulary));
}
