import type { Intent, Slot } from '../../../engine/intent.ts';
import type { Signs } from '../words/signs.ts';
import type { Kinds } from './may-fill.ts';

/** Whether something is said for each slot the intent is never asked without. */
export function holds({ slots }: Intent, { needs }: Signs, { all }: Kinds): boolean {
  return needs?.every((slot) => all.has(slots[slot]?.takes as Slot['takes'])) ?? true;
}
