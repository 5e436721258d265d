import type { Answer } from './answer.ts';
import { buy } from './buy.ts';
import { buyOrRent } from './buy-or-rent.ts';
import { help } from './help.ts';
import type { Intent, World } from './intent.ts';
import { price } from './price.ts';
import type { Query } from './query.ts';
import { rent } from './rent.ts';
import { spec } from './spec.ts';

/** Everything people can ask. */
export const intents: readonly Intent[] = [buy, rent, buyOrRent, price, spec, help];

/** The answer to a valid query (see `check-query.ts`). Throws when the intent is not one of `intents`. */
export function answerQuery(query: Query, world: World): Answer {
  const intent = intents.find(({ id }) => id === query.intent);
  if (intent === undefined)
    throw new Error(`no intent named ${query.intent}; known: ${intents.map(({ id }) => id).join(', ')}`);
  return intent.answer(query, world);
}
