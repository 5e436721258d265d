import { describe, expect, it } from 'vitest';
import type { Thing } from '../src/catalogue/catalogue.ts';
import { figureKinds } from '../src/catalogue/figure-kinds.ts';
import { article, catalogue, known, now, value } from './known-facts.ts';

const models = catalogue.things('model');

describe('the models', () => {
  it('are as many as people name, each once', () => {
    expect(models.length).toBeGreaterThanOrEqual(300);
    expect(new Set(models.map(({ name }) => name.en)).size).toBe(models.length);
  });

  it('are sized as their compute says: 6 × active parameters × tokens, within a factor of two', () => {
    const fits = models.flatMap((model) => {
      const whole = model.traits.architecture === 'dense' ? value(model, 'parameters') : undefined;
      const active = value(model, 'activeParameters') ?? whole;
      const tokens = value(model, 'trainingTokens');
      const compute = value(model, 'trainingCompute');
      return active && tokens && compute ? [[model.id, compute / (6 * active * tokens)] as const] : [];
    });
    expect(fits.length).toBeGreaterThan(50);
    expect(fits.filter(([, ratio]) => ratio < 0.85 || ratio > 2)).toEqual([]);
  });

  it('were trained for as many hours as accelerators times days, within 15 percent', () => {
    const fits = models.flatMap((model) => {
      const hours = value(model, 'trainingHours');
      const accelerators = value(model, 'trainingAccelerators');
      const days = value(model, 'trainingDays');
      return hours && accelerators && days ? [[model.id, hours / (accelerators * days * 24)] as const] : [];
    });
    expect(fits.length).toBeGreaterThan(25);
    expect(fits.filter(([, ratio]) => Math.abs(ratio - 1) > 0.15)).toEqual([]);
  });

  it('got out of their accelerators what these can give: no more than 0.8 of the peak', () => {
    const shares = models.flatMap((model) => {
      const peak = catalogue.latest(String(model.traits.trainedOn), 'bf16', { now })?.mid;
      const compute = value(model, 'trainingCompute');
      const hours = value(model, 'trainingHours');
      return peak && compute && hours ? [[model.id, compute / (hours * 3600 * peak)] as const] : [];
    });
    expect(shares.length).toBeGreaterThan(30);
    expect(shares.filter(([, share]) => share < 0.01 || share > 0.8)).toEqual([]);
  });

  it('have no more active parameters than parameters', () => {
    const both = models.filter((model) => value(model, 'activeParameters') && value(model, 'parameters'));
    expect(both.length).toBeGreaterThan(20);
    expect(
      both.filter((m) => Number(value(m, 'activeParameters')) >= Number(value(m, 'parameters'))),
    ).toEqual([]);
  });
});

describe('what a maker keeps to itself', () => {
  const closed = models.filter(({ traits }) => traits.openWeights === 'no');
  const inputs = Object.keys(figureKinds).filter((kind) => figureKinds[kind]?.disclosable);
  const inputsOf = ({ id }: Thing) => inputs.flatMap((kind) => catalogue.history(id, kind, now));

  it('says of every input of every run of a closed model how it is known', () => {
    const told = closed.filter((model) => inputsOf(model).length > 0);
    expect(told.length).toBeGreaterThan(30);
    expect(told.flatMap(inputsOf).filter(({ standing }) => standing === undefined)).toEqual([]);
  });

  it('is unverified where it was only reported or guessed by those who keep it', () => {
    const secretive = closed.filter(({ traits }) =>
      ['OpenAI', 'Anthropic', 'xAI'].includes(String(traits.maker)),
    );
    const figures = secretive.filter(({ id }) => id !== 'gpt-3').flatMap(inputsOf);
    expect(figures.length).toBeGreaterThan(15);
    expect(figures.filter(({ standing, verified }) => standing === 'disclosed' || verified)).toEqual([]);
  });

  it.each([
    ['gpt-4', 'parameters', 'reported'],
    ['gpt-4', 'trainingHours', 'reported'],
    ['palm-2', 'trainingTokens', 'reported'],
    ['gemini-1.0-ultra', 'trainingHours', 'speculative'],
    ['gpt-5', 'trainingCompute', 'speculative'],
    ['palm-540b', 'trainingTokens', 'disclosed'],
  ])('is told apart by who said it: %s %s is %s', (id, kind, standing) => {
    expect(known(id, kind, { now }).standing).toBe(standing);
  });
});

describe('published costs', () => {
  it('of GPT-4 are apart by what they mean', () => {
    expect(known('gpt-4', 'publishedStatement', { now }).mid).toBe(100e6);
    expect(known('gpt-4', 'publishedRental', { now }).mid / (57e6 * 1.3746)).toBeCloseTo(1, 3);
    expect(known('gpt-4', 'publishedAmortised', { now }).mid / (36.66e6 + 3.5e6)).toBeCloseTo(1, 3);
    expect(known('gpt-4', 'publishedPurchase', { now }).mid).toBeGreaterThan(700e6);
    expect(known('gpt-4', 'publishedDevelopment', { now }).mid).toBeGreaterThan(100e6);
  });

  it('are seen from the day they were said: in April 2024 cloud prices, not yet written-off hardware', () => {
    expect(known('gpt-4', 'publishedRental', article).mid).toBe(
      known('gpt-4', 'publishedRental', { now }).mid,
    );
    expect(catalogue.latest('gpt-4', 'publishedAmortised', article)).toBeUndefined();
  });

  it('of DeepSeek-V3 are its hours at two dollars', () => {
    const hours = known('deepseek-v3', 'trainingHours', { now }).mid;
    expect(known('deepseek-v3', 'publishedRental', { now }).mid).toBe(hours * 2);
  });

  it('of one stage stand apart from those of a whole run', () => {
    expect(known('deepseek-r1', 'publishedStage', { now }).mid).toBe(147_000 * 2);
    expect(catalogue.latest('deepseek-r1', 'publishedRental', { now })).toBeUndefined();
    expect(catalogue.latest('deepseek-r1', 'trainingHours', { now })).toBeUndefined();
  });
});

describe('a name without a version', () => {
  it.each([
    ['Claude Sonnet', 'claude-sonnet-'],
    ['Claude Opus', 'claude-opus-'],
    ['Claude Haiku', 'claude-haiku-'],
    ['Grok', 'grok-'],
    ['Kimi', 'kimi-'],
    ['Gemini Flash', 'gemini-', '-flash'],
    ['Llama 70B', 'llama-', '-70b'],
  ])('means the newest: %s', (name, start, end = '') => {
    const family = models.filter(({ id }) => id.startsWith(start) && id.endsWith(end));
    const newest = family.toSorted((a, b) => releasedOn(b).localeCompare(releasedOn(a)))[0];
    expect(models.filter(({ loose }) => loose.includes(name)).map(({ id }) => id)).toEqual([newest?.id]);
  });
});

function releasedOn({ traits: { released } }: Thing): string {
  return String(released ?? '');
}
