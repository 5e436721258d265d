import type { Answer, Assumption } from './answer.ts';
import type { AssumptionKind } from './assumptions.ts';
import { boundsOf } from './check-query.ts';
import { answerQuery, intents } from './index.ts';
import type { World } from './intent.ts';
import { assuming } from './query.ts';
import { narrowed } from './within-reason.ts';

/** An assumption of an answer that the asker may set. */
export interface Adjustable extends AssumptionKind {
  readonly name: string;
  /** As the answer holds it; undefined where it assumes nothing of the kind, because nothing is known or usual. */
  readonly held?: Assumption;
}

/**
 * What of an answer may be set: what it assumes, then what it would make use of if it were given. The latter is found
 * by giving it: a formula alone knows what it takes up.
 */
export function adjustables({ query, assumptions }: Answer, world: World): Adjustable[] {
  const intent = intents.find(({ id }) => id === query.intent);
  if (intent === undefined) return [];
  const boundsFor = (name: string) => {
    const kind = boundsOf(name, intent);
    return kind && narrowed(name, kind, query, world);
  };
  const held = assumptions.flatMap((assumption): Adjustable[] => {
    const kind = boundsFor(assumption.name);
    return kind === undefined ? [] : [{ ...kind, name: assumption.name, held: assumption }];
  });
  const open = intent.assumes.flatMap((name): Adjustable[] => {
    const kind = boundsFor(name);
    if (kind === undefined || held.some((one) => one.name === name)) return [];
    const given = answerQuery(assuming(query, { [name]: middleOf(kind) }), world);
    return given.assumptions.some((one) => one.name === name && one.by === 'asker')
      ? [{ ...kind, name }]
      : [];
  });
  return [...held, ...open];
}

/** Some value within reason. */
function middleOf({ min, max }: AssumptionKind): number {
  return min > 0 ? Math.sqrt(min * max) : (min + max) / 2;
}
