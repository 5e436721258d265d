import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { train } from '../../src/engine/train.ts';
import { catalogue, keysOf, TODAY } from './answering.ts';

const run = (query: Omit<Query, 'intent'>) =>
  train.answer({ intent: 'train', ...query }, { catalogue, now: TODAY });

describe('the run of a named model', () => {
  const rent = { 'rent-price': 2 };

  test('asked about as it was, costs what was published of renting it; our estimate stands beside it', () => {
    for (const model of ['gemini-1.0-ultra', 'gpt-4', 'llama-3.1-405b', 'deepseek-v3', 'palm-540b']) {
      const trainedOn = catalogue.thing(model)?.traits.trainedOn;
      const answer = run({ model, accelerator: trainedOn });
      expect(answer.total).toEqual(answer.figures.publishedRental);
      expect(answer.estimated).toBe('rental');
      expect(answer.figures.rental?.mid).toBeGreaterThan(0);
      expect(keysOf(answer)).toContain('training-total-rental');
    }
  });

  test('of which only the maker spoke costs what the maker said', () => {
    const answer = run({ model: 'claude-3-opus', accelerator: 'h100-sxm' });
    expect(answer.total).toMatchObject({ low: 30e6, high: 300e6 });
    expect(keysOf(answer)).toContain('training-total-as-said');
  });

  test('of which only the press spoke is never put into its maker’s mouth', () => {
    const answer = run({ model: 'kimi-k2-thinking', accelerator: 'h100-sxm' });
    expect(answer.total?.mid).toBe(4.6e6);
    expect(keysOf(answer)).toEqual(expect.arrayContaining(['training-total-reported', 'published-reported']));
    expect(answer.figures.publishedStatement).toBeUndefined();
  });

  test('of which one stage alone is known costs that stage, and nothing is made up beneath it', () => {
    const r1 = run({ model: 'deepseek-r1', accelerator: 'h800' });
    expect(r1.total?.mid).toBe(147_000 * 2);
    const priced = run({ model: 'deepseek-r1', accelerator: 'h800', assume: rent }).figures;
    expect(priced.rental?.mid).toBeCloseTo(147_000 * 2, 6);
    for (const { figures, caveats } of [r1, run({ model: 'deepseek-r1', accelerator: 'b200' })]) {
      expect([figures.compute, figures.utilisation, figures.development]).toEqual(Array(3).fill(undefined));
      const base = caveats.find(({ key }) => key === 'stage-base')?.values;
      expect(base).toMatchObject({ model: 'deepseek-v3', value: { mid: 5.576e6 } });
    }
  });

  test('asked for its utilisation, has the published one beside what the billed hours come to', () => {
    const palm = run({ model: 'palm-540b', accelerator: 'tpu-v4', asks: 'utilisation' });
    const billed = (6 * 540.35e9 * 780e9) / ((6144 * 1200 + 3072 * 336) * 3600 * 275e12);
    expect(palm.figures.publishedUtilisation?.mid).toBe(0.462);
    expect((palm.figures.utilisation?.mid ?? 0) / billed).toBeCloseTo(1, 2);
    expect(keysOf(palm)).toContain('utilisation-of-billed');
    const unknown = run({ model: 'qwen2.5-72b', accelerator: 'h100-sxm', asks: 'utilisation' });
    expect(keysOf(unknown)).toContain('utilisation-as-usual');
  });

  test('on accelerators of which nothing is known here keeps their number and hours apart from others', () => {
    const { figures, caveats } = run({ model: 'gopher', accelerator: 'h100-sxm', asks: 'acceleratorHours' });
    expect([figures.accelerators, figures.days, figures.purchase]).toEqual([undefined, undefined, undefined]);
    const hours = caveats.find(({ key }) => key === 'trained-elsewhere-hours')?.values;
    expect(hours).toMatchObject({ hardware: 'Google TPU v3', hours: 3_768_320 });
  });

  test('altered by the asker is our estimate', () => {
    const elsewhere = run({ model: 'gpt-4', accelerator: 'b200' });
    const hours = catalogue.latest('llama-3.1-405b', 'trainingHours', { now: TODAY })?.mid ?? 0;
    const priced = run({ model: 'llama-3.1-405b', accelerator: 'h100-sxm', assume: rent });
    expect(priced.total?.mid).toBeCloseTo(hours * 2, 0);
    for (const { total, figures, estimated } of [elsewhere, priced]) {
      expect(total).toEqual(figures.rental);
      expect(estimated).toBeUndefined();
    }
  });

  test('says what moves our estimate, as its total does not move', () => {
    const { assumptions } = run({ model: 'gpt-4', accelerator: 'a100-80' });
    expect(assumptions.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('on what no index tells the market price of, is rented from a committed price to that of the lists', () => {
    const hours = catalogue.latest('gemini-1.0-ultra', 'trainingHours', { now: TODAY })?.mid ?? 0;
    const known = (kind: string) => catalogue.latest('gcp-tpu-v4', kind, { now: TODAY })?.mid ?? 0;
    const answer = run({ model: 'gemini-1.0-ultra', accelerator: 'tpu-v4' });
    expect(answer.figures.rental?.low).toBeCloseTo(hours * known('reservedThreeYears'), -4);
    expect(answer.figures.rental?.high).toBeCloseTo(hours * known('onDemand'), -4);
    expect(keysOf(answer)).toContain('rate-down-to-committed');
    const atList = run({ model: 'gemini-1.0-ultra', accelerator: 'tpu-v4', basis: 'list' });
    expect(atList.figures.rental?.mid).toBeCloseTo(hours * known('onDemand'), -4);
  });

  test('took the accelerators and days that were published, and what follows from one of them', () => {
    const gpt4 = run({ model: 'gpt-4', accelerator: 'a100-80', asks: 'days' }).figures;
    expect([gpt4.accelerators?.mid, gpt4.days?.mid]).toEqual([25_000, 95]);
    const { accelerators, acceleratorHours, days } = run({
      model: 'llama-3.1-405b',
      accelerator: 'h100-sxm',
    }).figures;
    expect(days?.mid).toBeCloseTo((acceleratorHours?.mid ?? 0) / (accelerators?.mid ?? 0) / 24, 9);
  });
});
