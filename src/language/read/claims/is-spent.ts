import { isMarked } from '../amounts/is-marked.ts';
import type { Item } from '../amounts/item.ts';

/** Whether a number comes right after a word for spending: "took 100 million to train", 花了约一个亿. */
export function isSpent(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const isInexact = before?.quantity === undefined && before?.meaning?.filler === true;
  return isMarked(before, 'spent') || (isInexact && isMarked(items[at - 2], 'spent'));
}
