import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import { slotList } from './slot-list.ts';

/** The query with its intent's defaults written in, its keys in the order of the slots. */
export function completeQuery(intent: Intent, said: Query, catalogue: Catalogue): Query {
  const whole: Query = { ...defaultsOf(intent), ...said };
  return inOrder(intent, intent.complete?.(whole, catalogue) ?? whole);
}

const defaultsKnown = new WeakMap<Intent, Readonly<Record<string, unknown>>>();

function defaultsOf(intent: Intent): Readonly<Record<string, unknown>> {
  let defaults = defaultsKnown.get(intent);
  if (defaults === undefined) {
    const set = slotList(intent).filter(([, slot]) => slot.default !== undefined);
    defaults = Object.fromEntries(set.map(([name, slot]) => [name, slot.default]));
    defaultsKnown.set(intent, defaults);
  }
  return defaults;
}

/** The same query, its keys in the order of the slots. */
export function inOrder(intent: Intent, query: Query): Query {
  const ordered: Record<string, unknown> & { intent: string } = { intent: intent.id };
  const put = (key: string) => {
    if (query[key] !== undefined) ordered[key] = query[key];
  };
  for (const [name] of slotList(intent)) put(name);
  put('assume');
  put('currency');
  if (query.currency !== undefined) put('exchangeRate');
  return ordered;
}

/** The slots to ask for: the first of each group that has none filled. */
export function missingSlots(intent: Intent, said: Query): string[] {
  return waysOf(intent).flatMap(({ first, ways }) =>
    ways.some((slots) => slots.every((slot) => said[slot] !== undefined)) ? [] : first,
  );
}

/** A group of slots of which one is needed, or several together. */
interface Ways {
  readonly first: readonly string[];
  readonly ways: readonly (readonly string[])[];
}

const waysKnown = new WeakMap<Intent, readonly Ways[]>();

function waysOf(intent: Intent): readonly Ways[] {
  let ways = waysKnown.get(intent);
  if (ways === undefined) {
    ways = intent.requires.map((group) => ({
      first: group.slice(0, 1),
      ways: group.map((slots) => slots.split('+')),
    }));
    waysKnown.set(intent, ways);
  }
  return ways;
}

/** The slots a query still lacks. */
export function lackingIn(query: Query): string[] {
  const intent = intents.find(({ id }) => id === query.intent);
  return intent === undefined ? [] : missingSlots(intent, query);
}

/** Whether a query has every slot its intent requires. */
export function isComplete(query: Query): boolean {
  return lackingIn(query).length === 0;
}
