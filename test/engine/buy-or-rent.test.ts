import { describe, expect, test } from 'vitest';
import { answer, keysOf } from './answering.ts';

/** Every number given by the asker, so that the result is arithmetic. */
const exact = {
  'accelerator-price': 30_000,
  'server-share': 1.5,
  'cluster-share': 1.2,
  'rent-price': 2.5,
  'power-per-accelerator': 1400,
  load: 0.8,
  pue: 1.25,
  'electricity-price': 0.08,
  hosting: 146,
  lifetime: 43_800,
};
const query = { intent: 'buy-or-rent', accelerator: 'h100-sxm', count: 512, hours: 17_520, assume: exact };

const cluster = 30_000 * 1.5 * 1.2;
const running = 1.4 * 0.8 * 1.25 * 0.08 + (1.4 * 146) / 730;

describe('buy or rent', () => {
  test('breaks even when the rent saved has paid for the cluster, electricity and housing counted', () => {
    expect(answer(query).figures.breakEven?.mid).toBeCloseTo(cluster / (2.5 - running), 6);
  });

  test('says what an hour costs the owner over the life of the hardware', () => {
    expect(answer(query).figures.ownerHour?.mid).toBeCloseTo(cluster / 43_800 + running, 9);
  });

  test('totals rent less ownership over the time asked about', () => {
    const each = 17_520 * 2.5 - (cluster + 17_520 * running);
    expect(answer(query).total?.mid).toBeCloseTo(512 * each, 3);
  });

  test('says which is cheaper, or that it cannot tell', () => {
    expect(keysOf(answer(query))).toContain('verdict-rent');
    expect(keysOf(answer({ ...query, hours: 5 * 8760 }))).toContain('verdict-buy');
    expect(
      keysOf(answer({ intent: 'buy-or-rent', accelerator: 'h100-sxm', count: 512, hours: 9000 })),
    ).toContain('verdict-open');
  });

  test('works the saving out from the two costs it states, line by line', () => {
    const { working } = answer(query);
    expect(working.find(({ result }) => result.name === 'total')).toMatchObject({
      operation: '−',
      terms: [{ name: 'rent' }, { name: 'own' }],
    });
  });

  test('says not to subtract the two costs where that does not give the median saving', () => {
    const open = { intent: 'buy-or-rent', accelerator: 'h100-sxm', count: 512, hours: 17_520 };
    const { total, figures } = answer(open);
    expect(Number(total?.mid.toPrecision(3))).not.toBe(
      Number(figures.rent?.mid.toPrecision(3)) - Number(figures.own?.mid.toPrecision(3)),
    );
    expect(keysOf(answer(open))).toContain('medians-differ');
    expect(keysOf(answer(query))).not.toContain('medians-differ');
  });

  test('never breaks even where rent does not cover the running cost', () => {
    const cheap = answer({ ...query, assume: { ...exact, 'rent-price': 0.1 } });
    expect(cheap.figures.breakEven).toBeNull();
    expect(keysOf(cheap)).toContain('verdict-never-pays');
  });

  test('warns when the time is longer than the hardware lives', () => {
    expect(keysOf(answer({ ...query, hours: 10 * 8760 }))).toContain('longer-than-life');
  });

  test('is unknown, with the reason, for a chip nobody sells', () => {
    const { total, caveats } = answer({ intent: 'buy-or-rent', accelerator: 'trn2', count: 16, hours: 8760 });
    expect(total).toBeNull();
    expect(caveats).toContainEqual({ key: 'no-price-known', values: { thing: 'trn2' } });
  });
});
