import type { Item } from '../amounts/item.ts';
import { namesHardware } from '../amounts/neighbours.ts';

/** Whether a matter there is no answer for is named; a word of little weight names one only beside a thing: "used H100s". */
export function isElsewhere(items: readonly Item[], at: number): boolean {
  const meaning = items[at]?.meaning;
  if (meaning?.beyond !== true || !meaning.filler) return meaning?.beyond === true;
  const next = items[at + 1]?.meaning;
  // "H100 used price"
  const isPriced = namesHardware(items[at - 1]) && next?.cues.some(({ intent }) => intent === 'price');
  return next?.counter !== undefined || namesHardware(items[at + 1]) || isPriced === true;
}
