import type { Note } from '../../engine/answer.ts';
import { intents } from '../../engine/index.ts';
import type { Query } from '../../engine/query.ts';
import type { Circumstances, Reading, UsualValue } from '../reading.ts';
import type { Item } from './amounts/item.ts';
import { inOrder } from './intents/complete-query.ts';
import type { Decision } from './intents/decision.ts';

/**
 * A decision with what the asker is used to in the slots nobody spoke of, and a note of each. The money they are used to
 * is only passed on: whether the answer is money is not known yet.
 */
export function withUsual(
  { query, choices, notes }: Pick<Decision, 'query' | 'choices' | 'notes'>,
  used: ReadonlySet<Item>,
  { usual = NOTHING, previous }: Circumstances,
): Pick<Reading, 'query' | 'choices' | 'notes' | 'usualCurrency'> {
  if (Object.keys(usual).length === 0) return { query, choices, notes };
  const { currency, ...slots } = usual;
  const isNamed = [...used].some(({ meaning, quantity }) => meaning?.currency && quantity === undefined);
  const spoken = new Set([...used].flatMap(({ meaning }) => meaning?.words.map(({ slot }) => slot) ?? []));
  const filled = (from: Query) => fillUsual(from, slots, spoken, previous);
  const own = query && filled(query);
  return {
    query: own?.query,
    choices: choices.map((choice) => filled(choice).query),
    notes: [...notes, ...(own?.notes ?? [])],
    usualCurrency: isNamed ? undefined : currency,
  };
}

const NOTHING: NonNullable<Circumstances['usual']> = {};

/** "Scope: all-in cluster, from your settings." */
export function usualNote(slot: string, { value, by }: UsualValue): Note {
  return { key: 'from-settings', values: { slot, value, by } };
}

/** Fills the slots that hold no more than their default; a question in a thread keeps what the one before it held. */
function fillUsual(
  query: Query,
  usual: Readonly<Record<string, UsualValue>>,
  spoken: ReadonlySet<string>,
  previous: Query | undefined,
): { readonly query: Query; readonly notes: readonly Note[] } {
  const intent = intents.find(({ id }) => id === query.intent);
  if (intent === undefined) return { query, notes: [] };
  const isOpen = (slot: string) =>
    query[slot] === intent.slots[slot]?.default &&
    !spoken.has(slot) &&
    !(previous?.intent === query.intent && previous[slot] !== undefined);
  const taken = Object.entries(usual).filter(
    ([slot, { value }]) =>
      intent.slots[slot]?.words?.includes(value) && value !== query[slot] && isOpen(slot),
  );
  const values = Object.fromEntries(taken.map(([slot, { value }]) => [slot, value]));
  return {
    query: taken.length === 0 ? query : inOrder(intent, { ...query, ...values }),
    notes: taken.map(([slot, value]) => usualNote(slot, value)),
  };
}
