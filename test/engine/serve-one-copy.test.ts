import { describe, expect, it } from 'vitest';
import { serve } from '../../src/engine/serve.ts';
import { catalogue, keysOf, TODAY } from './answering.ts';

const answer = (query: Record<string, unknown>) =>
  serve.answer({ intent: 'serve', ...query }, { catalogue, now: TODAY });

describe('serving where no volume is said', () => {
  it('takes the memory of the weights, and the fewest accelerators that leave a quarter of theirs to the cache', () => {
    const told = answer({
      model: 'llama-3.1-405b',
      accelerator: 'h200',
      format: 'bf16',
      asks: 'memory',
    });
    const weights = 405e9 * 2;
    expect(told.figures.memory?.mid).toBe(weights);
    expect(told.figures.accelerators?.mid).toBe(Math.ceil(weights / (141e9 * 0.9 * (1 - 0.25))));
    expect(keysOf(told)).toContain('one-copy');
  });

  it('costs the rent of those hours a million tokens, however many accelerators one copy takes', () => {
    const assume = { throughput: 2000, utilisation: 0.5, 'rent-price': 3 };
    const query = { model: 'llama-3.3-70b', accelerator: 'h100-sxm', asks: 'perMillionTokens', assume };
    expect(answer(query).figures.perMillionTokens?.mid).toBeCloseTo((3 / (2000 * 0.5 * 3600)) * 1e6, 9);
  });

  it('tells what a token of the cache takes, and of no request what it takes', () => {
    const { figures } = answer({ model: 'llama-3.3-70b', asks: 'memory' });
    expect(figures.cachePerToken?.mid).toBeCloseTo(80 * 2 * 8 * 128 * 1.5, 0);
    expect(figures).not.toHaveProperty('energyPerRequest');
  });
});
