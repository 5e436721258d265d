import { expect, test } from 'vitest';
import type { Known } from '../../src/catalogue/catalogue.ts';
import { marketPrice } from '../../src/engine/market/price.ts';

/** Offers as they come, cheapest first, in USD per accelerator-hour. */
const offers = (...prices: [provider: string, price: number, state?: Partial<Known>][]) =>
  prices.map(([provider, mid, state]) => ({
    provider,
    instance: `${provider}-instance`,
    price: {
      low: mid,
      mid,
      high: mid,
      unit: 'USD/accelerator-hour',
      asOf: '2026-09-30',
      sources: [],
      verified: true,
      stale: false,
      figures: [],
      ...state,
    } as Known,
  }));

test('a market of few is the median from the lowest to the highest', () => {
  expect(marketPrice(offers(['a', 2], ['b', 3], ['c', 7]))).toMatchObject({ low: 2, mid: 3, high: 7 });
});

test('an unverified offer counts only where none is verified, and then says so', () => {
  const unverified = { verified: false };
  expect(marketPrice(offers(['a', 1, unverified], ['b', 3], ['c', 5]))).toMatchObject({
    low: 3,
    mid: (3 + 5) / 2,
    verified: true,
  });
  expect(marketPrice(offers(['a', 1, unverified], ['b', 3, unverified]))).toMatchObject({
    mid: (1 + 3) / 2,
    verified: false,
  });
});

test('an offer out of date is left out where three are not, and else counts, which is said', () => {
  const stale = { stale: true };
  const many = offers(['a', 1, stale], ['b', 3], ['c', 5], ['d', 6]);
  expect(marketPrice(many)).toMatchObject({ low: 3, mid: 5, high: 6, stale: false });
  expect(marketPrice(many.slice(0, 3))).toMatchObject({ low: 1, mid: 3, high: 5, stale: true });
});

test('a seller with many offers counts once, by the cheapest', () => {
  expect(marketPrice(offers(['a', 1], ['a', 2], ['a', 3], ['b', 9]))).toMatchObject({
    low: 1,
    mid: (1 + 9) / 2,
  });
});

test('of ten sellers the extremes are left out', () => {
  const ten = offers(...Array.from({ length: 10 }, (_, i): [string, number] => [`seller-${i}`, i]));
  expect(marketPrice(ten)).toMatchObject({ low: 0.1 * 9, mid: (4 + 5) / 2, high: 0.9 * 9 });
});

test('where nobody sells nothing is known', () => {
  expect(marketPrice([])).toBeUndefined();
});
