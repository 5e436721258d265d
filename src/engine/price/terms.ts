import { type Query, without } from '../query.ts';
import type { Commitment, Terms } from '../renting/offers.ts';
import { textSlot } from '../slots.ts';

const YEAR = 8760;

/** A reservation is priced as one for a year, which is what most of them are. */
export function termsOf(query: Query): Terms {
  const commitment = (textSlot(query, 'commitment') ?? 'on-demand') as Commitment;
  return { commitment, hours: commitment === 'reserved' ? YEAR : 1 };
}

/** A month of it, or a year where that is what was priced. */
export function rented(query: Query, { commitment, hours }: Terms): Query {
  return { ...without(query, 'per'), intent: 'rent', hours: Math.max(hours, 730), commitment };
}
