import type { Table } from './answer.ts';
import { countedOffers } from './market-price.ts';
import { MARKET_INDEX, type Offer } from './rental-offers.ts';

/**
 * The offers a market price rests on, cheapest first; none when there is nothing to compare. Indices come last: they
 * count, but nobody rents from them.
 */
export function offerTable(offers: readonly Offer[]): Table | undefined {
  const counted = countedOffers(offers).sort((a, b) => a.price.mid - b.price.mid);
  if (counted.length < 2) return undefined;
  const [indices, providers] = [true, false].map((isIndex) =>
    counted.filter(({ instance }) => (instance === MARKET_INDEX) === isIndex),
  ) as [Offer[], Offer[]];
  const rows = [...providers, ...indices].map(({ provider, instance, price }) => [
    provider,
    instance,
    price,
    price.asOf,
  ]);
  return { columns: ['provider', 'instance', 'accelerator-hour', 'as-of'], rows };
}
