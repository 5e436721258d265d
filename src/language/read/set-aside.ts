import { gather } from './amounts/gather.ts';
import { isMarked } from './amounts/is-marked.ts';
import type { Item } from './amounts/item.ts';
import { acceleratorOf, neighbour } from './amounts/neighbours.ts';
import { isPoint } from './claims/number-beside.ts';
import { beside, spend } from './thread/turn-items.ts';

/**
 * The items without what a text names only to leave it aside: "never mind the H100, what does a B200 cost?", H100先不谈只问H20,
 * "forget renting, what do 64 H100s cost to buy?". What stands alone is what is asked about, whatever is said of it.
 */
export function withoutAside(items: readonly Item[]): readonly Item[] {
  const words = gather(items, (item, at) =>
    isMarked(item, 'aside') || isMarked(item, 'aside-after') ? at : NONE,
  );
  if (words.length === 0) return items;
  const kinds = items.map(kindOf);
  const left = words.flatMap((word) => {
    const counted = countedBefore(items, word);
    if (counted !== undefined) return [word, ...counted];
    const at = namedBeside(items, word);
    const kind = at === undefined ? undefined : kindOf(items[at]);
    if (at === undefined || kind === undefined || !isOneOfSeveral(kinds, at)) return [];
    const named = items[at - 1]?.quantity?.kind === 'number' ? [word, at - 1, at] : [word, at];
    return [...timesBefore(items, at), ...named];
  });
  return spend(items, left);
}

const NONE: readonly number[] = [];

/** The 32 of "32 of the cards are already paid for": so many pieces of what others are counted of by its name. */
function countedBefore(items: readonly Item[], word: number): readonly number[] | undefined {
  if (!isMarked(items[word], 'aside-after')) return undefined;
  const at = beside(items, word, -1, ({ meaning, quantity }) =>
    isPiece(meaning?.counter ?? quantity?.counter),
  );
  if (at === undefined) return undefined;
  const places = items[at]?.quantity === undefined ? [at - 1, at] : [at];
  const [number = at] = places;
  if (items[number]?.quantity?.kind !== 'number') return undefined;
  const isOfName = (index: number) => items[index]?.quantity?.kind === 'number' && isNamedAfter(items, index);
  return items.some((_, index) => !places.includes(index) && isOfName(index)) ? places : undefined;
}

function isPiece(counter: string | undefined): boolean {
  return counter === 'accelerator';
}

function isNamedAfter(items: readonly Item[], at: number): boolean {
  const next = neighbour(items, at, 1);
  return next !== undefined && acceleratorOf(items[next]) !== undefined;
}

/** The 去年 of 去年那批A100早就到货了: when that was, in the same clause. */
function timesBefore(items: readonly Item[], at: number): readonly number[] {
  const times: number[] = [];
  for (let index = at - 1; index >= 0 && !endsClause(items[index] as Item); index--)
    if (items[index]?.period !== undefined) times.push(index);
  return times;
}

function endsClause(item: Item): boolean {
  return isPoint(item) || kindOf(item) !== undefined;
}

function namedBeside(items: readonly Item[], word: number): number | undefined {
  const isNamed = (item: Item) => kindOf(item) !== undefined;
  const before = isMarked(items[word], 'aside-after') ? beside(items, word, -1, isNamed) : undefined;
  return before ?? (isMarked(items[word], 'aside') ? beside(items, word, 1, isNamed) : undefined);
}

/** What sort of thing an item names, or the question it asks for. */
function kindOf(item: Item | undefined): string | undefined {
  const [named] = item?.meaning?.things ?? [];
  if (named !== undefined) return ALONE.has(named.kind) ? named.kind : undefined;
  const cue = item?.meaning?.cues.find(({ intent, weight }) => weight === 'strong' && WAYS.has(intent));
  return cue?.intent;
}

/** Whether another of the same sort is said before or after: another accelerator, to buy where it is not to rent. */
function isOneOfSeveral(kinds: readonly (string | undefined)[], at: number): boolean {
  const kind = kinds[at] as string;
  const isOther = (other: string | undefined) =>
    WAYS.has(kind) ? other !== undefined && other !== kind && WAYS.has(other) : other === kind;
  // the first or the last of them is another, or it is the only one
  const [first, last] = [kinds.findIndex(isOther), kinds.findLastIndex(isOther)];
  return first >= 0 && (first !== at || last !== at);
}

const ALONE: ReadonlySet<string> = new Set(['accelerator', 'instance', 'model', 'provider']);

/** Two ways to pay for the same. */
const WAYS: ReadonlySet<string> = new Set(['buy', 'rent']);
