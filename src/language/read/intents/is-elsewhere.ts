import type { Item } from '../amounts/item.ts';

/** Whether a matter there is no answer for is named; a word of little weight names one only before a thing: "used H100s". */
export function isElsewhere(items: readonly Item[], at: number): boolean {
  const meaning = items[at]?.meaning;
  if (meaning?.beyond !== true || !meaning.filler) return meaning?.beyond === true;
  const next = items[at + 1]?.meaning;
  return (
    next?.counter !== undefined ||
    next?.things.some(({ kind }) => kind === 'accelerator' || kind === 'instance') === true
  );
}
