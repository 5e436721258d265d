import type { Estimate } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import type { Lease } from './lease.ts';
import type { MarketRate } from './market-rate.ts';

/** What the price goes by, and what it would be on the other basis. */
export function describe(
  { basis, index, list, offers }: MarketRate,
  { provider, accelerator, commitment }: Lease,
): Note[] {
  if (provider !== undefined) return [];
  const count = index === undefined ? offers.length : offers.length - 1;
  const reading = index && {
    index: index.provider,
    price: { value: index.price.mid, unit: index.price.unit },
    asOf: index.price.asOf,
  };
  const asked = list && {
    count,
    asked: { low: list.low, mid: list.mid, high: list.high, unit: list.unit },
    middle: { value: Number(list.mid.toPrecision(3)), unit: list.unit },
  };
  const [cheapest] = offers;
  if (basis === 'cheapest' && cheapest !== undefined) {
    const { provider: seller, price } = cheapest;
    const asks = { value: price.mid, unit: price.unit };
    return [
      {
        key: 'rate-cheapest',
        values: { seller, price: asks, asOf: price.asOf, count, asked: asked?.asked ?? '' },
      },
    ];
  }
  if (basis === 'index' && reading !== undefined)
    return [
      {
        key: asked === undefined ? 'rate-of-index-alone' : 'rate-of-index',
        values: { ...reading, ...asked },
      },
    ];
  return [
    { key: 'market-of-providers', values: { count } },
    ...(reading === undefined ? [] : [{ key: 'index-says', values: reading }]),
    ...(reading === undefined && commitment === 'on-demand'
      ? [{ key: 'no-index-known', values: { thing: accelerator } }]
      : []),
  ];
}

/** How the asker's own price compares with what the market asks. */
export function againstMarket(said: Estimate, { price }: MarketRate): Note {
  const { low, mid, high, unit } = price;
  const values = {
    market: { low, mid, high, unit },
    middle: { value: Number(mid.toPrecision(3)), unit },
    difference: { value: rangeOf(said).mid / mid - 1, unit: 'change' as const },
  };
  return { key: 'rent-against-market', values };
}

/** That no rent is known on the terms asked for. */
export function unknown({ accelerator, provider, commitment }: Lease): Note {
  return provider === undefined
    ? { key: 'no-rent-known', values: { thing: accelerator, commitment } }
    : { key: 'no-rent-known-at', values: { thing: accelerator, provider, commitment } };
}
