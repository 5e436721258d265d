import { HOURS_PER_MONTH, HOURS_PER_YEAR } from '../../quantity/hours.ts';
import { type Query, without } from '../query.ts';
import type { Commitment, Terms } from '../renting/offers.ts';
import { textSlot } from '../slots.ts';

/** A reservation is priced as one for a year, which is what most of them are. */
export function termsOf(query: Query): Terms {
  const commitment = (textSlot(query, 'commitment') ?? 'on-demand') as Commitment;
  return { commitment, hours: commitment === 'reserved' ? HOURS_PER_YEAR : 1 };
}

/** A month of it, or a year where that is what was priced. */
export function rented(query: Query, { commitment, hours }: Terms): Query {
  return { ...without(query, 'per'), intent: 'rent', hours: Math.max(hours, HOURS_PER_MONTH), commitment };
}
