import type { Item } from '../amounts/item.ts';
import type { Filled } from './fill-intent.ts';

/**
 * Whether a word stands where the other party to what is asked would be named, and nobody here knows it: "OpenAI's deal
 * with The Washington Post", 谷歌给知乎多少, "what does Meta pay Reuters". What one party has with others is no answer.
 */
export function namesAnother(
  item: Item,
  before: Item | undefined,
  { intent: { id, slots }, said }: Filled,
): boolean {
  if (!item.word) return false;
  if (slots.counterparty !== undefined && said.counterparty === undefined)
    return item.proper === true || before?.meaning?.cues.some(({ intent }) => intent === id) === true;
  return slots.role !== undefined && said.role === undefined && item.proper === true;
}
