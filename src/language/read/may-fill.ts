import type { Slot } from '../../engine/intent.ts';
import type { Claim } from './claim.ts';

/** What claims can fill a slot, besides those of its own kind. */
const OTHERS: Partial<Record<Slot['takes'], readonly Claim['takes'][]>> = {
  topic: ['word'],
  duration: ['word'],
  days: ['duration'],
  period: ['date'],
  year: ['date', 'period'],
};

/** Whether any of the kinds of claim there are could fill a slot: to find out for sure takes fitting them. */
export function mayFill({ takes }: Slot, kinds: ReadonlySet<Claim['takes']>): boolean {
  return kinds.has(takes) || OTHERS[takes]?.some((kind) => kinds.has(kind)) === true;
}
