import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { intents } from '../../../engine/index.ts';
import type { Intent } from '../../../engine/intent.ts';
import type { Query } from '../../../engine/query.ts';
import { gather } from '../amounts/gather.ts';
import { slotList } from './slot-list.ts';

/** The query with its intent's defaults written in, its keys in the order of the slots. */
export function completeQuery(intent: Intent, said: Query, catalogue: Catalogue): Query {
  const whole = written(intent, said, true);
  const completed = intent.complete?.(whole, catalogue);
  return completed === undefined ? whole : inOrder(intent, completed);
}

/** The same query, its keys in the order of the slots. */
export function inOrder(intent: Intent, query: Query): Query {
  return written(intent, query, false);
}

function written(intent: Intent, query: Query, withDefaults: boolean): Query {
  const ordered: Record<string, unknown> & { intent: string } = { intent: intent.id };
  const slots = slotList(intent);
  for (let at = 0; at < slots.length; at++) {
    const [name, slot] = slots[at] as (typeof slots)[number];
    const value = query[name] ?? (withDefaults ? slot.default : undefined);
    if (value !== undefined) ordered[name] = value;
  }
  const { assume, currency, exchangeRate } = query;
  if (assume !== undefined) ordered.assume = assume;
  if (currency !== undefined) ordered.currency = currency;
  if (currency !== undefined && exchangeRate !== undefined) ordered.exchangeRate = exchangeRate;
  return ordered;
}

/** The slots to ask for: the first of each group that has none filled. */
export function missingSlots(intent: Intent, said: Query): string[] {
  const isSaid = ({ slot, value }: Need) => said[slot] !== undefined && (value ?? said[slot]) === said[slot];
  return gather(waysOf(intent), ({ first, ways }) =>
    ways.some((slots) => slots.every(isSaid)) ? NONE : first,
  );
}

const NONE: readonly string[] = [];

/** A slot that is needed, where only one value of it will do with that. */
interface Need {
  readonly slot: string;
  readonly value: string | undefined;
}

/** A group of slots of which one is needed, or several together. */
interface Ways {
  readonly first: readonly string[];
  readonly ways: readonly (readonly Need[])[];
}

const waysKnown = new WeakMap<Intent, readonly Ways[]>();

function waysOf(intent: Intent): readonly Ways[] {
  let ways = waysKnown.get(intent);
  if (ways === undefined) {
    ways = intent.requires.map((group) => ({
      first: group.slice(0, 1),
      ways: group.map((slots) => slots.split('+').map(needOf)),
    }));
    waysKnown.set(intent, ways);
  }
  return ways;
}

function needOf(written: string): Need {
  const [slot = '', value] = written.split('=');
  return { slot, value };
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
