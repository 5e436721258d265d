import { emptyMeaning } from '../words/meaning.ts';
import type { Item, Quantity } from './item.ts';
import { measured } from './sizes.ts';

/** What is counted by what it is: "5 million support chats", "300k paying users". */
const COUNTED: ReadonlySet<string> = new Set(['requests', 'users']);

/** Items with a number and what it counts joined over the one word that stands between them. */
export function joinCounted(items: readonly Item[]): readonly Item[] {
  if (!items.some((_, at) => isCounted(items, at))) return items;
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isCounted(items, at)) {
      joined.push(items[at] as Item);
      continue;
    }
    const [number, between, what] = items.slice(at, at + 3) as [Item, Item, Item];
    joined.push(asAdjective(between), {
      ...number,
      end: what.end,
      quantity: counted(number.quantity as Quantity, what),
    });
    at += 2;
  }
  return joined;
}

function isCounted(items: readonly Item[], at: number): boolean {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'number' || quantity.counter !== undefined || quantity.unclear) return false;
  const between = items[at + 1];
  const what = items[at + 2];
  const isWord = between?.word === true || (between?.meaning !== undefined && !isJob(between));
  return isWord && quantity.mid > 1 && COUNTED.has(what?.meaning?.unit ?? '');
}

/** A word with a job of its own, or one that may be counted itself: "of", "per", "GPUs". */
function isJob({ meaning, quantity, per }: Item): boolean {
  const { marks, things = [], unit, counter, currency, date } = meaning ?? {};
  const isAmount = (quantity ?? per ?? unit ?? counter ?? currency ?? date) !== undefined;
  return isAmount || (marks?.size ?? 0) > 0 || things.length > 0;
}

/** What tells which of them says nothing of what is asked: "legal questions", "paying users". */
function asAdjective(item: Item): Item {
  const { meaning } = item;
  if (meaning === undefined || meaning.cues.some(({ weight }) => weight === 'strong')) return item;
  return { ...item, meaning: { ...emptyMeaning(), filler: true } };
}

function counted(quantity: Quantity, { meaning, end }: Item): Quantity {
  return measured(quantity, meaning?.unit ?? '', end);
}
