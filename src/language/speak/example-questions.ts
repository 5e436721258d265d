import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import { completeQuery } from '../read/intents/complete-query.ts';
import type { Wording } from '../wording.ts';
import type { Spoken } from './spoken.ts';

/** The first example of each intent that has one, in the order of `intents`, as questions to go on with. */
export function exampleQuestions(spoken: Spoken, most: number): Wording['next'] {
  return intents
    .flatMap(({ id }) => examplesOf(id, spoken).slice(0, 1))
    .filter(({ query }) => query.intent !== 'help')
    .slice(0, most);
}

/** An intent's examples with their whole queries. */
export function examplesOf(intent: string, spoken: Spoken): Wording['next'][number][] {
  return (spoken.intents[intent]?.examples ?? []).map(({ ask, query }) => ({
    label: ask,
    query: completed({ intent, ...query }, spoken),
  }));
}

/** The query with the defaults of its intent written in. */
export function completed(query: Query, { catalogue }: Spoken): Query {
  const intent = intents.find(({ id }) => id === query.intent);
  return intent === undefined ? query : completeQuery(intent, query, catalogue);
}
