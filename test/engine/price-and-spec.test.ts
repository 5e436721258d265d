import { describe, expect, test } from 'vitest';
import { ARTICLE, answer, catalogue, keysOf, TODAY } from './answering.ts';

describe('a price', () => {
  test('is the published range, with what was said before beside it', () => {
    const { total, table } = answer({ intent: 'price', accelerator: 'h100-sxm', per: 'unit' });
    expect(total).toEqual({ low: 20_000, mid: 30_000, high: 40_000, unit: 'USD' });
    expect(table?.rows.length).toBe(catalogue.history('h100-sxm', 'purchasePrice', TODAY).length);
  });

  test.each([
    ['today', { now: TODAY }, 55.04],
    ['asked about the past', { now: TODAY, asOf: '2024-04-30' }, 98.32],
    ['in the past', { now: ARTICLE }, 98.32],
  ])(
    'of an instance is the one of the day: %s',
    (_, { now, asOf }: { now: string; asOf?: string }, dollars) => {
      const query = {
        intent: 'price',
        instance: 'p5.48xlarge',
        per: 'hour',
        ...(asOf === undefined ? {} : { asOf }),
      };
      expect(answer(query, now).total?.mid).toBeCloseTo(dollars, 6);
    },
  );

  test.each(['on-demand', 'spot'])('of an hour %s is what renting one for an hour comes to', (commitment) => {
    const one = { accelerator: 'h100-sxm', provider: 'aws', commitment };
    expect(answer({ intent: 'price', per: 'hour', ...one }).total?.mid).toBeCloseTo(
      answer({ intent: 'rent', count: 1, hours: 1, ...one }).total?.mid ?? Number.NaN,
      6,
    );
  });

  test('of an hour reserved is that of a year, off the list where nobody publishes it', () => {
    const one = { accelerator: 'h100-sxm', provider: 'azure', commitment: 'reserved' };
    const reserved = answer({ intent: 'price', per: 'hour', ...one });
    const year = answer({ intent: 'rent', count: 1, hours: 8760, ...one });
    expect(reserved.total?.mid).toBeCloseTo((year.total?.mid ?? Number.NaN) / 8760, 6);
    expect(keysOf(reserved)).toContain('reserved-from-list');
  });

  test('nobody asks on spot is unknown, and says where', () => {
    const query = {
      intent: 'price',
      per: 'hour',
      accelerator: 'h100-sxm',
      provider: 'azure',
      commitment: 'spot',
    };
    const unknown = answer(query);
    expect(unknown.total).toBeNull();
    expect(keysOf(unknown)).toContain('no-rent-known-at');
  });

  test('before a chip was sold is unknown', () => {
    const { total, caveats } = answer({
      intent: 'price',
      accelerator: 'b200',
      per: 'unit',
      asOf: '2019-12-31',
    });
    expect(total).toBeNull();
    expect(caveats).toContainEqual({ key: 'no-price-known', values: { thing: 'b200' } });
  });

  test('of a model is that of its tokens: three parts input to one of output', () => {
    const { total, figures } = answer({ intent: 'price', model: 'gpt-4o', per: 'million-tokens' });
    expect(figures.input?.mid).toBe(2.5);
    expect(figures.output?.mid).toBe(10);
    expect(total?.mid).toBeCloseTo(0.75 * 2.5 + 0.25 * 10, 9);
  });

  test('by the hour compares the providers', () => {
    const { total, table } = answer({ intent: 'price', accelerator: 'h200', per: 'hour' });
    expect(total?.unit).toBe('USD/accelerator-hour');
    expect(table?.rows.length).toBeGreaterThan(3);
  });
});

describe('a datasheet', () => {
  test.each([
    ['memory', 141e9, 'bytes'],
    ['bandwidth', 4.8e12, 'bytes/s'],
    ['power', 700, 'W'],
  ])('says the %s of an H200', (property, value, unit) => {
    expect(answer({ intent: 'spec', accelerator: 'h200', property }).total).toEqual({
      low: value,
      mid: value,
      high: value,
      unit,
    });
  });

  test('quotes the speed of the number format asked for', () => {
    const { total } = answer({ intent: 'spec', accelerator: 'h100-sxm', property: 'flops', format: 'fp8' });
    expect(total?.mid).toBe(1979e12);
  });

  test('says when a figure is a hint', () => {
    expect(
      keysOf(answer({ intent: 'spec', accelerator: 'ascend-910b', property: 'flops', format: 'fp16' })),
    ).toContain('unverified');
  });

  test('says that it does not know what nobody published', () => {
    const { total, caveats } = answer({ intent: 'spec', accelerator: 'tpu-v5e', property: 'power' });
    expect(total).toBeNull();
    expect(caveats).toContainEqual({
      key: 'no-figure-known',
      values: { thing: 'tpu-v5e', property: 'power' },
    });
  });
});
