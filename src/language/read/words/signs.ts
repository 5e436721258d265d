import type { Slot } from '../../../engine/intent.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import type { Claim } from '../claims/claim.ts';
import { PUBLISHERS } from '../claims/claim-names.ts';
import type { IntentCues } from './vocabulary.ts';

export type Signs = IntentCues['signs'];

/** What stands for all assumptions among the silent slots. */
export const ASSUMPTIONS = 'assume';

/** The slot for the figure an answer leads with: of several named the first. */
export const ASKS = 'asks';

/** Slots that say what is asked about, and when, but nothing of what is asked. */
export const SUBJECTS: ReadonlySet<Slot['takes']> = new Set([
  'accelerator',
  'instance',
  'model',
  'count',
  'date',
  'period',
  'year',
  'party',
  'companies',
]);

/** Whether a slot speaks for its intent: what is said over again of a default does not. */
export function isSign({ silent }: Signs, name: string, slot: Slot, { value }: Claim): boolean {
  // whoever publishes figures is named for what they published
  if (PUBLISHERS.has(name)) return true;
  return !(
    SUBJECTS.has(slot.takes) ||
    silent?.includes(name) ||
    (slot.takes === 'word' && value === slot.default)
  );
}

/** Tokens a day may as well be bought as served, unless hardware is named. */
export function isForSale({ takes, value }: Claim, claims: readonly Claim[]): boolean {
  const isTokens = takes === 'volume' && typeof value === 'object' && 'of' in value && value.of === 'tokens';
  return isTokens && !claims.some((claim) => claim.takes === 'accelerator');
}

/** Whether a claim says again what an answer is given by anyway. */
export function isAnsweredBy({ takes, value }: Claim, { given, published }: Signs): boolean {
  if (takes === 'supposed') return published === true;
  if (given === undefined) return false;
  if (takes === 'word') return given.some((unit) => unit === value);
  return takes === 'duration' && given.some((unit) => isTimeUnit(unit) && value === hoursOf[unit]);
}
