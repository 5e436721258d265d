import { isMarked } from '../amounts/is-marked.ts';
import type { Item } from '../amounts/item.ts';

/** Whether a text tells what somebody said: "vendor says 28k", 听说一个亿; "only 32" tells nothing. */
export function isTold(items: readonly Item[]): boolean {
  return items.some((item) => isMarked(item, 'supposed') && !isMarked(item, 'merely'));
}
