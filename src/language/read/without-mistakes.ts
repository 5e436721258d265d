import { gather } from './amounts/gather.ts';
import type { Item, Quantity } from './amounts/item.ts';
import type { Label } from './claims/label-at.ts';
import { sidesOf } from './claims/sides.ts';
import { isHan } from './text/characters.ts';
import { isTurn, spend } from './thread/turn-items.ts';

/**
 * The items without what a text itself takes back: of "a 5090... no, an H200" the H200. What is said after the word
 * takes the place of all of its kind before it; the rest stands.
 */
export function withoutMistakes(items: readonly Item[], text: string): readonly Item[] {
  const turns = gather(items, (item, at) =>
    (isTurn(item, 'meant') && isAfterPause(items, at, text)) || isDenial(items, at) ? at : NONE,
  );
  if (turns.length === 0) return items;
  const sides = sidesOf(items, isAmount);
  const kinds = items.map((item, at) => kindOf(item, sides.get(at)));
  const mistaken = turns.flatMap((turn) => {
    const corrected = new Set(kinds.slice(turn));
    return kinds.flatMap((kind, at) => (kind !== undefined && at < turn && corrected.has(kind) ? [at] : []));
  });
  return spend(items, [...mistaken, ...mistaken.flatMap((at) => sides.get(at)?.at ?? [])]);
}

const NONE: readonly number[] = [];

/** 三百张H100,不是,三百张H200: between two marks it denies what was said, not what follows. */
function isDenial(items: readonly Item[], at: number): boolean {
  return isTurn(items[at] as Item, 'not') && isPunctuation(items[at - 1]) && isPunctuation(items[at + 1]);
}

/** Whether a clause begins, after a mark or a space between Chinese: "no" within one denies something else, "no servers". */
function isAfterPause(items: readonly Item[], at: number, text: string): boolean {
  const [{ start, glued }, before] = [items[at] as Item, items[at - 1]];
  if (before === undefined) return false;
  if (isPunctuation(before) || (!glued && isHan(text.charCodeAt(start)))) return true;
  // 啊不对
  return before.meaning?.filler === true && isPunctuation(items[at - 2]);
}

function isPunctuation(item: Item | undefined): boolean {
  return item !== undefined && item.meaning === undefined && item.quantity === undefined && !item.word;
}

/** What sort of thing an item says, where a question holds one of a sort. */
function kindOf({ quantity, period, meaning }: Item, label: Label | undefined): string | undefined {
  if (quantity !== undefined) {
    const unit = quantity.kind === 'number' ? quantity.kind : (quantity.unit ?? quantity.kind);
    return [unit, label?.side, ...(quantity.per ?? [])].join(' ');
  }
  if (period !== undefined) return 'period';
  const kind = meaning?.things[0]?.kind;
  return kind !== undefined && ALONE.has(kind) ? kind : undefined;
}

const ALONE: ReadonlySet<string> = new Set(['accelerator', 'instance', 'model', 'provider']);

function isAmount({ kind, unit }: Quantity): boolean {
  return kind === 'number' || unit === 'tokens';
}
