import type { Intent, Slot } from '../../../engine/intent.ts';

const lists = new WeakMap<Intent, readonly (readonly [string, Slot])[]>();

/** An intent's slots with their names, in order; the same list every time. */
export function slotList(intent: Intent): readonly (readonly [string, Slot])[] {
  let list = lists.get(intent);
  if (list === undefined) {
    list = Object.entries(intent.slots);
    lists.set(intent, list);
  }
  return list;
}
