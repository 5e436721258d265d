import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import type { Lease } from './lease.ts';
import { marketOf } from './market-of.ts';
import type { Terms } from './offers.ts';
import type { Rental } from './rental.ts';

/**
 * On demand nobody lists a price of some accelerators (Trainium2), which are sold in capacity blocks, for less than a
 * year: the terms of those, undefined where they are no stand-in.
 */
export function ofBlocks<T extends Terms>(terms: T): T | undefined {
  const isShort = terms.commitment === 'on-demand' && terms.hours < HOURS_PER_YEAR;
  return isShort ? { ...terms, commitment: 'reserved' } : undefined;
}

/** That the price is that of a block. */
export function byTheBlock(thing: string): Note {
  return { key: 'sold-by-the-block', values: { thing } };
}

/** The price of a capacity block, where there is no other. */
export function blockPrice(lease: Lease, inquiry: Inquiry): Rental | undefined {
  const block = ofBlocks(lease);
  const rate = block && marketOf(block, inquiry, undefined);
  if (rate === undefined) return undefined;
  const price = inquiry.ledger.assume('rent-price', rate.price);
  return { price, offers: rate.offers, caveats: [byTheBlock(lease.accelerator)] };
}
