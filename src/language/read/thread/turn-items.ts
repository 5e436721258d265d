import { bareItem, type Item } from '../amounts/item.ts';
import type { Turn } from '../words/turns.ts';

/** Whether an item says a certain turn of a thread. */
export function isTurn({ meaning }: Item, turn: Turn): boolean {
  return meaning?.turns?.has(turn) === true;
}

/** An item whose part in the text is settled: it is left over by nobody. */
export function spent({ start, end, glued }: Item): Item {
  return { ...bareItem, start, end, glued, attached: true };
}

/** The items with some of them settled. */
export function spend(items: readonly Item[], taken: Iterable<number>): readonly Item[] {
  const at = new Set(taken);
  return at.size === 0 ? items : items.map((item, index) => (at.has(index) ? spent(item) : item));
}

/** Whether an item only joins others: punctuation, filler, a small word, what is settled. */
export function isLink({ word, quantity, period, per, meaning }: Item): boolean {
  if (word || quantity !== undefined || period !== undefined || per !== undefined) return false;
  if (meaning === undefined) return true;
  const { things, cues, words, assumptions, currency, unit, counter, slots, factor, ordinal, shift } =
    meaning;
  const says = things.length + cues.length + words.length + assumptions.length > 0;
  return (
    !says && [currency, unit, counter, slots, factor, ordinal, shift].every((part) => part === undefined)
  );
}

/** The first item beside one, past what only joins, that is one of those wanted; within a few. */
export function beside(
  items: readonly Item[],
  at: number,
  step: 1 | -1,
  isWanted: (item: Item) => boolean,
): number | undefined {
  for (let index = at + step, links = 0; links <= MOST_LINKS; index += step, links++) {
    const item = items[index];
    if (item === undefined) return undefined;
    if (isWanted(item)) return index;
    if (!isLink(item)) return undefined;
  }
  return undefined;
}

const MOST_LINKS = 2;
