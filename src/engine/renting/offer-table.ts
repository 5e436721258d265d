import type { Table } from '../answer.ts';
import type { Offer } from './offers.ts';

/**
 * The offers a market rate rests on, as they come: providers, cheapest first, then the index, from which nobody rents.
 * None when there is nothing to compare.
 */
export function offerTable(offers: readonly Offer[]): Table | undefined {
  if (offers.length < 2) return undefined;
  const rows = offers.map(({ provider, instance, price }) => [provider, instance, price, price.asOf]);
  return { columns: ['provider', 'instance', 'accelerator-hour', 'as-of'], rows };
}
