import { describe, expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { serve } from '../../src/engine/serve.ts';
import { ARTICLE, catalogue, keysOf, TODAY } from './answering.ts';

const answer = (query: Omit<Query, 'intent'>, now = TODAY) =>
  serve.answer({ intent: 'serve', ...query }, { catalogue, now });

describe('serving', () => {
  const volume = { amount: 100e9, of: 'tokens', per: 'day' };
  const exact = { throughput: 2102.5, utilisation: 1, 'rent-price': 2 };

  test('costs price ÷ throughput a million tokens (published: $0.26, TensorRT-LLM at $2 an hour)', () => {
    const { figures } = answer({ model: 'llama-3.3-70b', accelerator: 'h100-sxm', volume, assume: exact });
    expect(figures.perMillionTokens?.mid).toBeCloseTo((2 / (2102.5 * 3600)) * 1e6, 9);
  });

  test('takes as many accelerators as the tokens a second need at that utilisation', () => {
    const { figures } = answer({
      model: 'llama-3.3-70b',
      accelerator: 'h100-sxm',
      volume,
      assume: { ...exact, utilisation: 0.5 },
    });
    expect(figures.accelerators?.mid).toBeCloseTo(100e9 / 86_400 / 2102.5 / 0.5, 6);
  });

  test('takes at least as many as hold the weights, however little is asked', () => {
    const few = answer({
      model: 'llama-3.1-405b',
      accelerator: 'h100-sxm',
      volume: { amount: 1000, of: 'tokens', per: 'day' },
      assume: exact,
    });
    const bytes = few.figures.memory?.mid ?? 0;
    expect(few.figures.accelerators?.mid).toBeGreaterThanOrEqual(Math.ceil(bytes / (80e9 * 0.9)));
  });
});

describe('serving beside hosting', () => {
  const volume = { amount: 1e9, of: 'tokens', per: 'month' };
  const mid = (id: string, kind: string, now = TODAY) => catalogue.latest(id, kind, { now })?.mid ?? 0;

  test('puts the same model beside own hardware where it is sold, at the mix its speed was measured at', () => {
    const { figures, caveats } = answer({ model: 'deepseek-r1', accelerator: 'h200', volume });
    const price = 0.5 * mid('deepseek-r1', 'inputPrice') + 0.5 * mid('deepseek-r1', 'outputPrice');
    expect(figures.hosted?.mid).toBeCloseTo(1000 * price, 6);
    expect(caveats.find(({ key }) => key === 'hosted-same')?.values?.other).toBe('deepseek-r1');
  });

  test('else the cheapest on sale known to be at least as large, said so', () => {
    const { figures, caveats } = answer({ parameters: 40e9, volume });
    const values = caveats.find(({ key }) => key === 'hosted-larger')?.values;
    const other = String(values?.other);
    expect(mid(other, 'parameters')).toBeGreaterThanOrEqual(40e9);
    const price = 0.5 * mid(other, 'inputPrice') + 0.5 * mid(other, 'outputPrice');
    expect(figures.hosted?.mid).toBeCloseTo(1000 * price, 6);
  });

  test('through the API the total is what that costs, with own hardware beside it', () => {
    const hosted = answer({ model: 'llama-3.3-70b', volume }).figures.hosted;
    const { total, figures } = answer({ model: 'llama-3.3-70b', volume, through: 'api' });
    expect(total).toEqual(hosted);
    expect(figures.ownHardware).toEqual(answer({ model: 'llama-3.3-70b', volume }).total);
  });

  test('a model whose weights are not out is served through its API', () => {
    expect(serve.complete?.({ intent: 'serve', model: 'gpt-4o', volume }, catalogue)).toMatchObject({
      through: 'api',
    });
    const closed = answer({ model: 'gpt-4o', volume, through: 'api' });
    expect(closed.total?.mid).toBeCloseTo(750 * 2.5 + 250 * 10, 6);
    expect(keysOf(closed)).toContain('size-not-published');
  });

  test("at the article's date goes by what was measured then, and says what was not known", () => {
    const then = answer({ model: 'llama-2-70b', volume }, ARTICLE);
    const measured = mid('llama-2-70b-h100-sxm-2048-2048', 'throughput', ARTICLE);
    expect(then.figures.accelerators?.mid).toBeCloseTo(Math.max(2, 1e9 / (730 * 3600) / (2 * measured)), 9);
    expect(then.total?.mid).toBeGreaterThan(0);
    expect(then.figures.hosted).toBeNull();
    expect(keysOf(then)).toEqual(expect.arrayContaining(['busy-taken', 'hosted-of-unknown-size']));
  });
});

describe('the speed of an accelerator nobody measured', () => {
  const volume = { amount: 1e9, of: 'tokens', per: 'day' };
  const of = (id: string, kind: string) => catalogue.latest(id, kind, { now: TODAY })?.mid ?? 0;
  const speed = (accelerator: string) =>
    answer({ model: 'llama-3.3-70b', accelerator, volume }).assumptions.find(
      ({ name }) => name === 'throughput',
    );

  test('is carried over by memory bandwidth, with a wide range, and said so', () => {
    const carried = speed('mi300x');
    const ratio = of('mi300x', 'bandwidth') / of('h100-sxm', 'bandwidth');
    expect((carried?.mid ?? 0) / ((speed('h100-sxm')?.mid ?? 0) * ratio)).toBeCloseTo(1, 9);
    expect((carried?.high ?? 0) / (carried?.low ?? 1)).toBeCloseTo(1.7 / 0.6, 6);
    expect(keysOf(answer({ model: 'llama-3.3-70b', accelerator: 'mi300x', volume }))).toContain(
      'throughput-carried',
    );
  });

  test('halves where it has no FP8, as each number takes twice the bytes', () => {
    expect(of('a100-80', 'fp8')).toBe(0);
    const ratio = of('a100-80', 'bandwidth') / of('h100-sxm', 'bandwidth') / 2;
    expect((speed('a100-80')?.mid ?? 0) / ((speed('h100-sxm')?.mid ?? 0) * ratio)).toBeCloseTo(1, 9);
  });
});

describe('the memory that serving takes', () => {
  const volume = { amount: 100e9, of: 'tokens', per: 'day' };
  const exact = {
    throughput: 4000,
    utilisation: 0.5,
    'rent-price': 2,
    'bytes-per-parameter': 1,
    'bytes-per-cached-value': 2,
    'speed-per-request': 20,
  };

  test('is one copy of the weights and the cache of the requests under way at the peak', () => {
    const { figures } = answer({ model: 'llama-3.3-70b', accelerator: 'h100-sxm', volume, assume: exact });
    const peakOutput = (100e9 / 86_400 / 0.5) * 0.5;
    // 80 layers of 2 × 8 heads of 128 (Meta, The Llama 3 Herd of Models); 1,000 in and half of 1,000 out are held
    const cache = (peakOutput / 20) * 1500 * (80 * 2 * 8 * 128 * 2);
    expect((figures.cache?.mid ?? 0) / cache).toBeCloseTo(1, 3);
    expect(figures.memory?.mid).toBeCloseTo((figures.cache?.mid ?? 0) + 70e9, 0);
  });

  test('sets the number of accelerators where it needs more of them than the tokens do', () => {
    const { figures } = answer({
      model: 'llama-3.3-70b',
      accelerator: 'h100-sxm',
      volume,
      assume: { ...exact, throughput: 1e6 },
    });
    // each carries half a copy of 70 GB, as two were measured together
    const free = 80e9 * 0.9 - 70e9 / 2;
    expect(figures.accelerators?.mid).toBeCloseTo((figures.cache?.mid ?? 0) / free, 6);
  });

  test('goes by the number format asked for, while the speed stays that of the one measured', () => {
    const query = { model: 'llama-3.3-70b', accelerator: 'h100-sxm', volume };
    const four = answer({ ...query, format: 'int4' });
    expect(four.figures.weights?.mid).toBe(70e9 / 2);
    expect(keysOf(four)).toContain('speed-of-format');
    expect(keysOf(answer({ ...query, format: 'fp8' }))).not.toContain('speed-of-format');
  });

  test('is that of the weights alone where nothing is known of the cache, and says so', () => {
    const bare = answer({ parameters: 40e9, accelerator: 'h100-sxm', volume, assume: exact });
    expect(bare.figures.memory?.mid).toBe(40e9);
    expect(keysOf(bare)).toContain('cache-not-counted');
  });
});
