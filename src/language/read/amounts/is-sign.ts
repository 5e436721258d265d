import type { Item } from './item.ts';

/** Whether an item is one character of the text, such as a bracket. */
export function isSign(item: Item | undefined, sign: string, text: string): boolean {
  return item !== undefined && item.end === item.start + 1 && text[item.start] === sign;
}
