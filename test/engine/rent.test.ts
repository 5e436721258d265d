import { describe, expect, test } from 'vitest';
import { ARTICLE, answer, assumption, catalogue, keysOf, mid, TODAY } from './answering.ts';

const aws = {
  intent: 'rent',
  accelerator: 'h100-sxm',
  count: 64,
  hours: 2190,
  provider: 'aws',
  commitment: 'on-demand',
};

describe('renting', () => {
  test('is accelerators × hours × price at the provider named', () => {
    const list = catalogue.latest('p5.48xlarge', 'onDemand', { now: TODAY });
    expect(answer(aws).total?.mid).toBeCloseTo((64 * 2190 * (list?.mid ?? 0)) / 8, 4);
  });

  test("costs at the article's date what AWS asked then, close to $100 an hour for eight", () => {
    const { total } = answer({ ...aws, count: 8, hours: 1 }, ARTICLE);
    expect(total?.mid).toBeCloseTo(98.32, 6);
  });

  test('from nobody named goes by the market index, and spans from there to the middle of list prices', () => {
    const { provider: _, ...anywhere } = aws;
    const { total, figures, caveats } = answer(anywhere);
    const index = catalogue.latest('rental-h100-sxm', 'rentalIndex', { now: TODAY });
    expect(total?.mid).toBeCloseTo(64 * 2190 * (index?.mid ?? 0), 4);
    expect(total?.high).toBeCloseTo(figures.atList?.mid ?? 0, 4);
    expect(caveats.find(({ key }) => key === 'rate-of-index')?.values).toMatchObject({
      index: 'rental-h100-sxm',
      asOf: index?.asOf,
    });
  });

  test('at list prices is the middle of what providers ask, which the answer by the index offers', () => {
    const { provider: _, ...anywhere } = aws;
    const byIndex = answer(anywhere);
    const atList = byIndex.next.find(({ basis }) => basis === 'list');
    expect(atList).toEqual({ ...anywhere, basis: 'list' });
    const byList = answer({ ...anywhere, basis: 'list' });
    expect(byList.total?.mid).toBeCloseTo(byIndex.figures.atList?.mid ?? 0, 4);
    expect(byList.figures.atIndex?.mid).toBeCloseTo(byIndex.total?.mid ?? 0, 4);
  });

  test('from the cheapest is the lowest offer, with who asks it and since when', () => {
    const { provider: _, ...anywhere } = aws;
    const cheapest = answer({ ...anywhere, basis: 'cheapest' });
    const offers = answer({ ...anywhere, basis: 'list' }).table?.rows ?? [];
    const [seller, , price, asOf] = offers[0] ?? [];
    expect(cheapest.total?.mid).toBeCloseTo(64 * 2190 * (price as { mid: number }).mid, 6);
    expect(cheapest.caveats.find(({ key }) => key === 'rate-cheapest')?.values).toMatchObject({
      seller,
      asOf,
    });
  });

  test('at a price of the asker says what the market asks, and how far that is from it', () => {
    const { provider: _, ...anywhere } = aws;
    const market = answer(anywhere).figures.acceleratorHour?.mid ?? 0;
    const { caveats } = answer({ ...anywhere, assume: { 'rent-price': market * 1.25 } });
    const said = caveats.find(({ key }) => key === 'rent-against-market')?.values;
    expect(said).toMatchObject({ difference: { value: expect.closeTo(0.25, 6), unit: 'change' } });
  });

  test('a discount is off list prices, as an index has discounts in it', () => {
    const { provider: _, ...anywhere } = aws;
    const list = answer({ ...anywhere, basis: 'list' }).total?.mid ?? 0;
    expect(answer({ ...anywhere, assume: { discount: 0.2 } }).total?.mid).toBeCloseTo(0.8 * list, 4);
  });

  test("at the article's date, when no index was published, goes by list prices", () => {
    const { provider: _, ...anywhere } = aws;
    const then = answer(anywhere, ARTICLE);
    expect(keysOf(then)).toContain('market-of-providers');
    expect(then.figures.atList).toBeUndefined();
  });

  test('across the lists spans the providers, names each with its date, and counts how many', () => {
    const { provider: _, ...anywhere } = aws;
    const { total, table, caveats } = answer({ ...anywhere, basis: 'list' });
    expect(total?.low).toBeLessThan(answer(aws).total?.mid ?? 0);
    expect(total?.high).toBeGreaterThan(answer(aws).total?.mid ?? 0);
    expect(table?.columns).toEqual(['provider', 'instance', 'accelerator-hour', 'as-of']);
    expect(new Set(table?.rows.map(([provider]) => provider)).size).toBeGreaterThan(5);
    expect(
      caveats.some(({ key, values }) => key === 'market-of-providers' && Number(values?.count) > 5),
    ).toBe(true);
  });

  test('ranks providers alone: an index comes last and is said not to be one of them', () => {
    const { provider: _, ...anywhere } = aws;
    const { table, caveats } = answer({ ...anywhere, basis: 'list' });
    const instances = table?.rows.map(([, instance]) => instance) ?? [];
    const first = instances.indexOf('market-index');
    expect(first).toBeGreaterThan(0);
    const indices = instances.slice(first);
    expect(indices.every((instance) => instance === 'market-index')).toBe(true);
    const counted = caveats.find(({ key }) => key === 'market-of-providers')?.values?.count;
    expect(counted).toBe(instances.length - indices.length);
    expect(caveats.filter(({ key }) => key === 'index-says').length).toBe(indices.length);
  });

  test('takes the price the asker gives', () => {
    const { total, table } = answer({ ...aws, assume: { 'rent-price': 2.73 } });
    expect(total?.mid).toBeCloseTo(64 * 2190 * 2.73, 6);
    expect(table).toBeUndefined();
  });

  test('takes accelerator-hours as they are', () => {
    const query = { ...aws, acceleratorHours: 100_320, assume: { 'rent-price': 2 } };
    expect(answer(query).total?.mid).toBeCloseTo(100_320 * 2, 6);
  });

  test('an instance costs its own price, or what the asker pays per accelerator', () => {
    const instance = {
      intent: 'rent',
      instance: 'p5.48xlarge',
      count: 2,
      hours: 240,
      commitment: 'on-demand',
    };
    expect(answer(instance).total?.mid).toBeCloseTo(2 * 240 * 55.04, 6);
    expect(answer({ ...instance, assume: { 'rent-price': 3 } }).total?.mid).toBeCloseTo(2 * 240 * 8 * 3, 6);
  });

  test('a reservation without a published price is the list price less the usual discount, said so', () => {
    const reserved = answer({
      intent: 'rent',
      accelerator: 'gb200',
      count: 72,
      hours: 8760,
      provider: 'coreweave',
      commitment: 'reserved',
    });
    expect(keysOf(reserved)).toContain('reserved-from-list');
    expect(assumption(reserved, 'commitment-discount')?.sources.length).toBeGreaterThan(0);
    expect(reserved.total?.mid).toBeLessThan(72 * 8760 * (assumption(reserved, 'rent-price')?.mid ?? 0));
  });

  test('where nobody publishes a price it is unknown, and says who does not', () => {
    const { total, caveats } = answer({ ...aws, provider: 'azure', commitment: 'spot' });
    expect(total).toBeNull();
    expect(caveats).toContainEqual({
      key: 'no-rent-known-at',
      values: { thing: 'h100-sxm', provider: 'azure', commitment: 'spot' },
    });
  });

  test('what is sold in capacity blocks alone goes by their price for less than a year, and says so', () => {
    const blocks = { intent: 'rent', accelerator: 'trn2', count: 64, hours: 48, commitment: 'on-demand' };
    const { total, caveats } = answer(blocks);
    expect(total?.mid).toBeCloseTo((64 * 48 * 35.84) / 16, 6);
    expect(caveats).toEqual([{ key: 'sold-by-the-block', values: { thing: 'trn2' } }]);
    const instance = { ...blocks, accelerator: undefined, instance: 'trn2.48xlarge', count: 4 };
    expect(answer(instance).total?.mid).toBeCloseTo(4 * 48 * 35.84, 6);
    expect(keysOf(answer(instance))).toContain('sold-by-the-block');
    const hourly = { intent: 'price', accelerator: 'trn2', per: 'hour' };
    expect(answer(hourly).total?.mid).toBeCloseTo(35.84 / 16, 6);
    expect(answer({ ...blocks, hours: 17_520 }).total).toBeNull();
  });
});

test('reserved for twice the time never costs less: a year that is cheaper is taken instead', () => {
  for (const hours of [2000, 4380, 6000, 8759, 8760, 14_000, 26_279]) {
    const lease = { intent: 'rent', accelerator: 'h100-sxm', count: 8, commitment: 'reserved' } as const;
    expect(mid({ ...lease, hours: 2 * hours }), `${hours}`).toBeGreaterThanOrEqual(mid({ ...lease, hours }));
  }
});
