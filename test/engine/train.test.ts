import { describe, expect, test } from 'vitest';
import { intents } from '../../src/engine/index.ts';
import type { Query } from '../../src/engine/query.ts';
import { train } from '../../src/engine/train.ts';
import { ARTICLE, catalogue, keysOf, TODAY } from './answering.ts';

const run = (query: Omit<Query, 'intent'>, now = TODAY) =>
  train.answer({ intent: 'train', ...query }, { catalogue, now });
const PEAK_A100 = 312e12;
const PEAK_H100 = 989.4e12;

describe('training compute', () => {
  test('of a dense model is 6 × parameters × tokens', () => {
    const { figures } = run({ parameters: 70e9, tokens: 15e12, accelerator: 'h100-sxm' });
    expect(figures.compute?.mid).toBeCloseTo(6 * 70e9 * 15e12, -20);
  });

  test('of a mixture counts the active parameters alone', () => {
    const { figures } = run({
      parameters: 671e9,
      activeParameters: 37e9,
      tokens: 14.8e12,
      accelerator: 'h800',
    });
    expect(figures.compute?.mid).toBeCloseTo(6 * 37e9 * 14.8e12, -20);
  });

  test('takes an overhead on top', () => {
    const { figures } = run({
      parameters: 52e9,
      tokens: 7e12,
      accelerator: 'h800',
      assume: { overhead: 0.6 },
    });
    expect(figures.compute?.mid).toBeCloseTo(6 * 52e9 * 7e12 * 1.6, -20);
  });
});

describe('a training run is solved for what is not given', () => {
  const exact = { utilisation: 0.4, goodput: 0.9, 'rent-price': 2 };

  test('hours from compute, and their rent', () => {
    const { total, figures } = run({ compute: 1e25, accelerator: 'h100-sxm', assume: exact });
    const hours = 1e25 / (PEAK_H100 * 0.4 * 3600) / 0.9;
    expect((figures.acceleratorHours?.mid ?? 0) / hours).toBeCloseTo(1, 9);
    expect((total?.mid ?? 0) / (hours * 2)).toBeCloseTo(1, 9);
  });

  test('days for a fleet, and a fleet for a deadline, agree', () => {
    const fleet = run({ compute: 1e25, accelerator: 'h100-sxm', count: 8192, assume: exact });
    const days = fleet.figures.days?.mid ?? 0;
    const deadline = run({ compute: 1e25, accelerator: 'h100-sxm', days, assume: exact });
    expect(deadline.figures.accelerators?.mid).toBeCloseTo(8192, 6);
  });

  test('the utilisation a measured throughput means', () => {
    const { figures } = run({
      parameters: 6.65e9,
      tokens: 1e12,
      accelerator: 'a100-80',
      assume: { throughput: 4641, overhead: 0.0807 },
    });
    expect(figures.utilisation?.mid).toBeCloseTo((4641 * 6 * 6.65e9 * 1.0807) / PEAK_A100, 9);
  });

  test('the compute that hours at a utilisation come to', () => {
    const { figures } = run({
      accelerator: 'a100-80',
      acceleratorHours: 812_544,
      count: 1024,
      assume: { utilisation: 0.471, goodput: 1 },
    });
    expect((figures.compute?.mid ?? 0) / (812_544 * 3600 * PEAK_A100 * 0.471)).toBeCloseTo(1, 9);
    expect(figures.days?.mid).toBeCloseTo(812_544 / 1024 / 24, 9);
  });

  test('says when the numbers given cannot be true together', () => {
    expect(
      keysOf(run({ parameters: 1e12, tokens: 20e12, accelerator: 'h100-sxm', count: 100, days: 30 })),
    ).toContain('utilisation-impossible');
  });
});

describe('training costs are never mixed', () => {
  const own = {
    'accelerator-price': 17_488,
    lifetime: 27_156,
    'power-per-accelerator': 812.5,
    load: 0.75,
    pue: 1.25,
    'electricity-price': 0.0806,
    'rent-price': 1.3746,
  };

  test("GPT-4's hours cost $40M of hardware and electricity and $78M of rent, each by its own name (Cottier et al. 2024)", () => {
    const { total, figures } = run({ acceleratorHours: 57e6, accelerator: 'a100-80', assume: own });
    const hardware = (57e6 * 17_488) / 27_156;
    const electricity = 57e6 * 0.8125 * 0.75 * 1.25 * 0.0806;
    expect(figures.amortised?.mid).toBeCloseTo(hardware + electricity, 0);
    expect((figures.amortised?.mid ?? 0) / 40.16e6).toBeCloseTo(1, 2);
    expect(total?.mid).toBeCloseTo(57e6 * 1.3746, 0);
    expect(figures.rental).toEqual(total);
  });

  test('published costs of a named model stand apart, each with what it includes', () => {
    const answer = run({ model: 'gpt-4', accelerator: 'a100-40' });
    expect(answer.figures.publishedStatement?.mid).toBeGreaterThanOrEqual(100e6);
    expect(answer.figures.publishedAmortised?.mid).toBeLessThan(50e6);
    expect(keysOf(answer)).toEqual(
      expect.arrayContaining(['training-definition', 'published-as-said', 'published-amortised']),
    );
  });
});

describe("the article's 1.8 trillion parameters", () => {
  const article = {
    parameters: 1.8e12,
    activeParameters: 280e9,
    tokens: 13e12,
    days: 90,
    assume: { goodput: 0.9 },
  };

  test('take about 8,000 Hoppers for 90 days in BF16', () => {
    const { figures } = run({
      ...article,
      accelerator: 'h100-sxm',
      assume: { ...article.assume, utilisation: 0.355 },
    });
    expect(Math.abs((figures.accelerators?.mid ?? 0) / 8000 - 1)).toBeLessThan(0.12);
  });

  test('in FP8 reaches the share measured of that peak, and without one no more than in 16 bits', () => {
    const mixture = { parameters: 671e9, activeParameters: 37e9, tokens: 14.8e12 };
    const of = (accelerator: string, format: string) => run({ ...mixture, accelerator, format }).figures;
    expect(of('h800', 'fp8').utilisation).toMatchObject({ low: 0.118, high: 0.166 });
    expect(of('mi300x', 'fp8').rate).toEqual(of('mi300x', 'bf16').rate);
    expect(of('b200', 'fp4').rate?.mid).toBeLessThanOrEqual((of('b200', 'fp8').rate?.mid ?? 0) * 1.05);
  });

  test('and about 2,000 Blackwells in FP8, at the share of its peak measured there', () => {
    const { figures } = run({
      ...article,
      accelerator: 'b200',
      format: 'fp8',
      assume: { ...article.assume, utilisation: 0.35 },
    });
    expect(Math.abs((figures.accelerators?.mid ?? 0) / 2000 - 1)).toBeLessThan(0.02);
  });

  test.each([
    ['h100-sxm', 8000],
    ['b200', 2000],
  ])('stand beside what the maker of %s claims: %d', (accelerator, claimed) => {
    for (const day of [ARTICLE, TODAY]) {
      const answer = run({ parameters: 1.8e12, accelerator, days: 90 }, day);
      expect(answer.figures.claimed?.mid).toBe(claimed);
      expect(keysOf(answer)).toContain('maker-claim');
    }
    expect(run({ parameters: 70e9, accelerator, days: 90 }).figures.claimed).toBeUndefined();
  });

  test('without more said are read like the known model of that size, and the answer says which', () => {
    const answer = run({ parameters: 1.8e12, accelerator: 'b200', days: 90 });
    expect(answer.caveats).toContainEqual({ key: 'like-model', values: { model: 'gpt-4' } });
  });
});

test('every intent that is offered can be found by its name', () => {
  expect(new Set(intents.map(({ id }) => id)).size).toBe(intents.length);
});

describe('the figure asked for first', () => {
  test('is told from the others without moving them', () => {
    const plain = run({ parameters: 70e9, tokens: 15e12, accelerator: 'h100-sxm', count: 1024 });
    const asked = run({
      parameters: 70e9,
      tokens: 15e12,
      accelerator: 'h100-sxm',
      count: 1024,
      asks: 'days',
    });
    expect(asked.figures).toEqual(plain.figures);
    expect(asked.total).toEqual(plain.total);
    expect(keysOf(asked)).not.toContain('days-need-count');
  });

  test('is said to be missing where it cannot be told: a time without a number of accelerators', () => {
    const answer = run({ parameters: 70e9, tokens: 15e12, accelerator: 'h100-sxm', asks: 'days' });
    expect(keysOf(answer)).toContain('days-need-count');
  });
});

test.each(['carbon', 'compute', 'days'])('the costs are not drawn where %s is asked for', (asks) => {
  const gpt3: Omit<Query, 'intent'> = { model: 'gpt-3', accelerator: 'v100', count: 1000 };
  expect(run(gpt3).chart?.title).toBe('training-costs');
  expect(run({ ...gpt3, asks }).chart).toBeUndefined();
});
