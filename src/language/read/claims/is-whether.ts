import { isMarked } from '../amounts/is-marked.ts';
import type { Item } from '../amounts/item.ts';

/** Whether a text only asks if something is so: "does the H200 have 141 GB?", 有没有超过300亿. */
export function isWhether(items: readonly Item[]): boolean {
  const [first, second] = items;
  const isOpening =
    isMarked(first, 'whether') || (first?.meaning?.filler === true && isMarked(second, 'whether'));
  return isOpening || items.some((item) => isMarked(item, 'whether-after'));
}
