import { describe, expect, it } from 'vitest';
import type { Figure } from '../src/catalogue/catalogue.ts';
import { article, catalogue, known, now } from './known-facts.ts';

describe('training', () => {
  it('takes what was known in April 2024: utilisation, productive hours, tokens a parameter', () => {
    for (const kind of ['denseUtilisation', 'mixtureUtilisation', 'goodput', 'tokensPerParameter'])
      expect(catalogue.latest('training', kind, article), kind).toBeDefined();
    expect(known('training', 'denseUtilisation', article).mid).toBe(0.375);
  });

  it('needs about a quarter of the accelerators on Blackwell: 2,000 for 8,000', () => {
    const rate = (id: string) => known(id, 'bf16', { now }).mid * known(id, 'denseUtilisation', { now }).mid;
    expect(rate('b200') / rate('h100-sxm')).toBeGreaterThan(3.5);
    expect(rate('b200') / rate('h100-sxm')).toBeLessThan(4.5);
  });

  it('has shares of the FP8 peak that agree with those of the bfloat16 peak', () => {
    for (const id of ['b200', 'gb200', 'gb300']) {
      const fp8 = known(id, 'denseUtilisationFp8', { now }).mid * 2;
      expect(fp8 / known(id, 'denseUtilisation', { now }).mid, id).toBeCloseTo(1, 1);
    }
  });
});

describe('measured throughput', () => {
  const measured = catalogue.things('measurement');
  const rate = (id: string) => known(id, 'throughput', { now }).mid;

  it('is per accelerator: 4,205 tokens a second on two H100s were 2,102.5 on each', () => {
    const [first] = catalogue.history('llama-3.3-70b-h100-sxm', 'throughput', now) as [Figure];
    expect(first.mid).toBe(4_205 / 2);
  });

  it('grows with the accelerator and falls as more is read than written', () => {
    expect(measured.length).toBeGreaterThan(20);
    expect(rate('llama-3.3-70b-h200')).toBeGreaterThan(rate('llama-3.3-70b-h100-sxm'));
    expect(rate('llama-3.3-70b-b200')).toBeGreaterThan(rate('llama-3.3-70b-h200'));
    expect(rate('llama-3.3-70b-h100-sxm-128-2048')).toBeGreaterThan(rate('llama-3.3-70b-h100-sxm'));
    expect(rate('llama-3.3-70b-h100-sxm-2048-128')).toBeLessThan(rate('llama-3.3-70b-h100-sxm'));
  });

  it('is called by model and accelerator', () => {
    for (const { id, traits } of measured)
      expect(id.startsWith(`${traits.model}-${traits.accelerator}`), id).toBe(true);
  });
});
