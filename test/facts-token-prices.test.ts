import { describe, expect, it } from 'vitest';
import { article, catalogue, known, now, value } from './known-facts.ts';

const models = catalogue.things('model');

describe('token prices', () => {
  const priced = models.filter((model) => value(model, 'inputPrice'));

  it('are known of most models somebody sells, output never cheaper than cached input', () => {
    expect(priced.length).toBeGreaterThan(220);
    for (const model of priced) {
      const cached = value(model, 'cachedInputPrice') ?? 0;
      expect(cached, model.id).toBeLessThanOrEqual(Number(value(model, 'inputPrice')));
      expect(cached, model.id).toBeLessThanOrEqual(Number(value(model, 'outputPrice')));
    }
  });

  it('come with the size from which a request is long, and cost more from there', () => {
    const long = priced.filter((model) => value(model, 'longInputPrice'));
    expect(long.length).toBeGreaterThan(25);
    expect(priced.filter(({ traits }) => traits.longFrom !== undefined)).toEqual(long);
    for (const model of long) {
      expect(Number(value(model, 'longInputPrice')), model.id).toBeGreaterThan(
        Number(value(model, 'inputPrice')),
      );
      expect(Number(value(model, 'longOutputPrice')), model.id).toBeGreaterThan(
        Number(value(model, 'outputPrice')),
      );
    }
  });

  it('of a batch are half', () => {
    const batched = priced.filter((model) => value(model, 'batchInputPrice'));
    expect(batched.length).toBeGreaterThan(25);
    for (const model of batched)
      expect(value(model, 'batchInputPrice'), model.id).toBeCloseTo(
        Number(value(model, 'inputPrice')) / 2,
        9,
      );
  });

  it.each([
    ['gpt-4', 'outputPrice', article, 60],
    ['claude-3-opus', 'inputPrice', article, 15],
    ['gpt-4o', 'inputPrice', { now, asOf: '2024-06-15' }, 5],
    ['gpt-4o', 'inputPrice', { now }, 2.5],
    ['o3', 'outputPrice', { now, asOf: '2025-05-01' }, 40],
    ['o3', 'outputPrice', { now }, 8],
    ['gpt-5.6-luna', 'inputPrice', { now, asOf: '2026-07-20' }, 1],
    ['gpt-5.6-luna', 'inputPrice', { now }, 0.2],
    ['deepseek-v4-pro', 'inputPrice', { now, asOf: '2026-08-10' }, 0.435],
    ['deepseek-v4-pro', 'inputPrice', { now }, 1.32],
    ['claude-sonnet-5.5', 'cachedInputPrice', { now, asOf: '2026-10-06' }, 0.2],
    ['claude-sonnet-5.5', 'cachedInputPrice', { now }, 0.1],
  ])('are kept as they went: %s %s %o is %d', (id, kind, when, dollars) => {
    expect(known(id, kind, when).mid).toBe(dollars);
  });

  it('are unknown at a time nobody wrote one down', () => {
    expect(catalogue.latest('claude-opus-4.5', 'inputPrice', article)).toBeUndefined();
    expect(catalogue.latest('llama-3.1-405b', 'inputPrice', { now, asOf: '2024-09-01' })).toBeUndefined();
  });
});
