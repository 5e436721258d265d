import { describe, expect, test } from 'vitest';
import { build } from '../../src/engine/build.ts';
import type { Intent } from '../../src/engine/intent.ts';
import { power } from '../../src/engine/power.ts';
import type { Query } from '../../src/engine/query.ts';
import { tokens } from '../../src/engine/tokens.ts';
import { catalogue, keysOf, TODAY } from './answering.ts';

const ask =
  (intent: Intent) =>
  (query: Omit<Query, 'intent'>, now = TODAY) =>
    intent.answer({ intent: intent.id, ...query }, { catalogue, now });

describe('tokens', () => {
  const answer = ask(tokens);

  test('cost input and output at their own prices', () => {
    expect(answer({ model: 'gpt-4o', inputTokens: 20e6, outputTokens: 5e6 }).total?.mid).toBeCloseTo(
      20 * 2.5 + 5 * 10,
      9,
    );
  });

  test('alone are three parts input to one of output, said so', () => {
    const alone = answer({ model: 'gpt-4o', tokens: 1e9 });
    expect(alone.total?.mid).toBeCloseTo(750 * 2.5 + 250 * 10, 6);
    expect(keysOf(alone)).toContain('three-to-one');
  });

  test('pay the long-context price only when one request is that long', () => {
    const query = { model: 'gemini-2.5-pro', inputTokens: 1e6 };
    expect(answer(query).total?.mid).toBeCloseTo(1.25, 9);
    expect(answer({ ...query, tokensPerRequest: 300_000 }).total?.mid).toBeCloseTo(2.5, 9);
  });

  test('pay it for requests that are counted, by the part of each that goes in', () => {
    const cost = (size: number) =>
      answer({ model: 'gemini-2.5-pro', requests: 100, assume: { 'tokens-per-request': size } }).total?.mid;
    expect(cost(200_000)).toBeCloseTo((20e6 * (0.75 * 1.25 + 0.25 * 10)) / 1e6, 9);
    expect(cost(400_000)).toBeCloseTo((40e6 * (0.75 * 2.5 + 0.25 * 15)) / 1e6, 9);
  });

  test('of a model without a price at that date are unknown', () => {
    const early = answer({ model: 'gpt-4o', inputTokens: 1e6, outputTokens: 1e6 }, '2023-06-30');
    expect(early.total).toBeNull();
    expect(keysOf(early)).toContain('no-token-price');
  });
});

describe('electricity', () => {
  const answer = ask(power);

  test('is power × load × PUE × hours × price', () => {
    const assume = { 'power-per-accelerator': 1389, load: 0.8, pue: 1.25, 'electricity-price': 0.083 };
    const { total, figures } = answer({ accelerator: 'h100-sxm', count: 20_480, hours: 8760, assume });
    const energy = 20_480 * 1389 * 0.8 * 1.25 * 8760;
    expect((figures.energy?.mid ?? 0) / energy).toBeCloseTo(1, 12);
    expect((total?.mid ?? 0) / ((energy / 1000) * 0.083)).toBeCloseTo(1, 12);
  });

  test('has the price of the region asked about', () => {
    const at = (region: string) => answer({ power: 20e6, hours: 8760, region }).total?.mid ?? 0;
    expect(at('germany')).toBeGreaterThan(at('us'));
  });
});

describe('building', () => {
  const answer = ask(build);
  const exact = {
    'accelerator-price': 32_000,
    overhead: 0,
    'power-per-accelerator': 1448,
    pue: 1.25,
    'facility-cost': 8.29,
  };

  test('is the building per IT watt and the equipment, each shown', () => {
    const { total, figures } = answer({
      accelerator: 'h100-sxm',
      count: 100_000,
      scope: 'all',
      assume: exact,
    });
    const [facility, equipment] = [100_000 * 1448 * 8.29, 100_000 * 32_000];
    expect(figures.facility?.mid).toBeCloseTo(facility, 0);
    expect(figures.equipment?.mid).toBeCloseTo(equipment, 0);
    expect(total?.mid).toBeCloseTo(facility + equipment, 0);
    expect(figures.facilityPower?.mid).toBeCloseTo(100_000 * 1448 * 1.25, 0);
  });

  test('by its speed takes as many accelerators as reach it, dense, in the format it says', () => {
    const asked = { intent: 'build', accelerator: 'h200', speed: 5000e15, scope: 'all' };
    const peak = catalogue.latest('h200', 'bf16', { now: TODAY });
    const { figures, caveats } = answer(asked);
    expect(figures.accelerators?.mid).toBeCloseTo(5000e15 / (peak?.mid ?? 0), 6);
    expect(caveats).toContainEqual({ key: 'counted-at-format', values: { format: 'bf16', thing: 'h200' } });
    expect(answer({ ...asked, accelerator: 'ascend-910b' }).caveats).toContainEqual({
      key: 'counted-at-format',
      values: { format: 'fp16', thing: 'ascend-910b' },
    });
  });

  test('of a hall and of what stands in it is both as they are said, and what that draws', () => {
    const asked = { accelerator: 'h100-sxm', count: 30_000, power: 75e6, scope: 'all', assume: exact };
    const { total, caveats } = answer(asked);
    expect(total?.mid).toBeCloseTo(75e6 * 8.29 + 30_000 * 32_000, 0);
    const value = { value: Number((30_000 * 1448).toPrecision(3)), unit: 'W' };
    const power = { value: 75e6, unit: 'W' };
    expect(caveats).toContainEqual({
      key: 'drawn-beside-power',
      values: { thing: 'h100-sxm', value, power },
    });
    const fitting = answer({ ...asked, asks: 'accelerators' }).figures.accelerators;
    expect(fitting?.mid).toBeCloseTo(75e6 / 1448, 6);
  });

  test('without equipment is the building alone', () => {
    const { total, figures } = answer({ accelerator: 'gb200', power: 100e6, scope: 'facility' });
    expect(total).toEqual(figures.facility);
    expect(figures.equipment).toBeUndefined();
  });
});
