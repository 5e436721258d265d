import { describe, expect, test } from 'vitest';
import type { Known } from '../../src/catalogue/catalogue.ts';
import { marketRate } from '../../src/engine/renting/market-rate.ts';
import { MARKET_INDEX, type Offer } from '../../src/engine/renting/offers.ts';

const DAY = '2026-11-24';

function offer(provider: string, mid: number, more: Partial<Known> = {}, instance = 'box'): Offer {
  const price = { low: mid, mid, high: mid, unit: 'USD/accelerator-hour', asOf: '2026-09-29' } as const;
  return {
    provider,
    instance,
    price: { ...price, sources: [], verified: true, stale: false, figures: [], ...more },
  };
}

const lists = [offer('a', 4), offer('b', 7), offer('c', 12)];
const index = offer('index', 3, { low: 2.5, high: 3.2 }, MARKET_INDEX);

describe('the rate of the market', () => {
  test('is that of the index, from its own lowest to the middle of the lists', () => {
    expect(marketRate([...lists, index], DAY, undefined)).toMatchObject({
      basis: 'index',
      price: { low: 2.5, mid: 3, high: 7 },
      list: { mid: 7 },
    });
  });

  test('is the middle of the lists where they are asked for, or where there is no index', () => {
    const byList = { basis: 'list', price: { low: 4, mid: 7, high: 12 } };
    expect(marketRate([...lists, index], DAY, 'list')).toMatchObject(byList);
    expect(marketRate(lists, DAY, 'index')).toMatchObject(byList);
  });

  test('holds an offer below the index', () => {
    expect(marketRate([offer('a', 2), index], DAY, undefined)?.price.low).toBe(2);
  });

  test('leaves out an index of more than a year ago, or unverified, where lists are known', () => {
    const old = offer('index', 3, { asOf: '2025-11-23' }, MARKET_INDEX);
    const hearsay = offer('index', 3, { verified: false }, MARKET_INDEX);
    for (const left of [old, hearsay]) {
      expect(marketRate([...lists, left], DAY, undefined)).toMatchObject({ basis: 'list', index: undefined });
      expect(marketRate([left], DAY, undefined)).toMatchObject({ basis: 'index', price: { mid: 3 } });
    }
  });

  test('names the index last, as nobody rents from it', () => {
    const { offers = [] } = marketRate([index, ...lists], DAY, undefined) ?? {};
    expect(offers.map(({ provider }) => provider)).toEqual(['a', 'b', 'c', 'index']);
  });
});
