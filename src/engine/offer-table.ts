import type { Table } from './answer.ts';
import { countedOffers } from './market-price.ts';
import type { Offer } from './rental-offers.ts';

/** The offers a market price rests on, cheapest first; none when there is nothing to compare. */
export function offerTable(offers: readonly Offer[]): Table | undefined {
  const counted = countedOffers(offers).sort((a, b) => a.price.mid - b.price.mid);
  if (counted.length < 2) return undefined;
  const rows = counted.map(({ provider, instance, price }) => [provider, instance, price, price.asOf]);
  return { columns: ['provider', 'instance', 'accelerator-hour', 'as-of'], rows };
}
