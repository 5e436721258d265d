import { describe, expect, it } from 'vitest';
import { ARTICLE, answer, keysOf } from './answering.ts';

const in2026 = { period: { from: '2026-01-01', to: '2026-12-31' } };

describe('what a speaker says of training costs', () => {
  const amodei = { intent: 'trend', speaker: 'dario-amodei', ...in2026 };

  it('is the last word said by the day asked, never a projection of ours', () => {
    expect(answer(amodei, ARTICLE).total).toMatchObject({ low: 5e9, high: 10e9 });
    const later = answer(amodei);
    expect(later.total).toMatchObject({ low: 10e9, high: 100e9 });
    expect(keysOf(later)).toContain('trend-said-by');
    expect(keysOf(later)).not.toContain('projection');
  });

  it('is told of the one who is named alone', () => {
    expect(answer({ intent: 'trend', speaker: 'epoch-ai', ...in2026 }, ARTICLE).total).toBeNull();
  });

  it('gives way where growth, or when a cost is reached, is asked', () => {
    expect(answer({ intent: 'trend', speaker: 'epoch-ai', asks: 'growth' }).figures.growth?.mid).toBeCloseTo(
      1.4,
      6,
    );
    expect(answer({ ...amodei, budget: 10e9 }).figures.year).toBeDefined();
  });
});

it('growth that nobody had published is unknown, and no cost stands in its place', () => {
  const early = answer({ intent: 'trend', asks: 'growth' }, ARTICLE);
  expect(early.total).toBeNull();
  expect(keysOf(early)).toContain('asked-unknown');
});

it('before any growth was known, a cost is reached when somebody said so, and not when nobody did', () => {
  const at = (budget: number) =>
    answer({ intent: 'trend', series: 'amodei-training-cost', budget }, '2024-04-27');
  expect(at(10e9).total).toMatchObject({ low: 5e9, high: 10e9 });
  expect(keysOf(at(10e9))).toEqual(expect.arrayContaining(['trend-said-reached']));
  expect(at(100e9).total).toBeNull();
  expect(keysOf(at(100e9))).toContain('trend-said-of-none');
});
