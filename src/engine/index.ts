import { afford } from './afford.ts';
import { alternatives } from './alternatives.ts';
import type { Answer } from './answer.ts';
import { answerable } from './answerable.ts';
import { build } from './build.ts';
import { buy } from './buy.ts';
import { buyOrRent } from './buy-or-rent.ts';
import { capex } from './capex.ts';
import { compare } from './compare.ts';
import { converted } from './convert.ts';
import { deal } from './deal.ts';
import { digest } from './digest.ts';
import { guidance } from './guidance.ts';
import { help } from './help.ts';
import type { Intent, World } from './intent.ts';
import { market } from './market.ts';
import { pay } from './pay.ts';
import { power } from './power.ts';
import { price } from './price.ts';
import type { Query } from './query.ts';
import { rent } from './rent.ts';
import { serve } from './serve.ts';
import { spec } from './spec.ts';
import { tokens } from './tokens.ts';
import { train } from './train.ts';
import { trend } from './trend.ts';

/** Everything people can ask. */
export const intents: readonly Intent[] = [
  buy,
  rent,
  buyOrRent,
  price,
  spec,
  train,
  serve,
  tokens,
  power,
  build,
  afford,
  compare,
  alternatives,
  capex,
  guidance,
  market,
  trend,
  deal,
  pay,
  digest,
  help,
];

/** The answer to a valid query (see `check-query.ts`). Throws when the intent is not one of `intents`. */
export function answerQuery(query: Query, world: World): Answer {
  const answer = intentOf(query).answer(query, world);
  return converted({ ...answer, next: answerable(answer.next, intentOf, world) }, world);
}

function intentOf({ intent }: Query): Intent {
  const found = intents.find(({ id }) => id === intent);
  if (found === undefined)
    throw new Error(`no intent named ${intent}; known: ${intents.map(({ id }) => id).join(', ')}`);
  return found;
}
