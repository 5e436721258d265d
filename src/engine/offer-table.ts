import type { Table } from './answer.ts';
import type { Offer } from './rental-offers.ts';

/** Offers, cheapest first; none when there is nothing to compare. */
export function offerTable(offers: readonly Offer[]): Table | undefined {
  if (offers.length < 2) return undefined;
  const rows = offers.map(({ provider, instance, price }) => [provider, instance, price, price.asOf]);
  return { columns: ['provider', 'instance', 'accelerator-hour', 'as-of'], rows };
}
