import type { Mark } from '../words/marks.ts';
import type { Item } from './item.ts';

/** Whether an item has a mark among its meanings. */
export function isMarked(item: Item | undefined, mark: Mark): boolean {
  return item?.meaning?.marks.has(mark) === true;
}
