/** Of each item of a text, whether it is used. Not a set: one of thousands is put together anew each time it is full. */
export type UsedItems = readonly boolean[];

/** So many items, of which none is used yet. */
export function noneUsed({ length }: readonly unknown[]): boolean[] {
  const used: boolean[] = [];
  for (let at = 0; at < length; at++) used.push(false);
  return used;
}

/** How many are used. */
export function countUsed(used: UsedItems): number {
  let count = 0;
  for (const isUsed of used) if (isUsed) count++;
  return count;
}
