import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afford } from '../../src/engine/afford.ts';
import { buy } from '../../src/engine/buy.ts';
import type { Intent } from '../../src/engine/intent.ts';
import type { Query } from '../../src/engine/query.ts';
import { rent } from '../../src/engine/rent.ts';
import { tokens } from '../../src/engine/tokens.ts';
import { catalogue, keysOf, priced, TODAY } from './answering.ts';

const ask = (intent: Intent, query: Omit<Query, 'intent'>) => {
  const whole: Query = { intent: intent.id, ...query };
  return intent.answer(intent.complete?.(whole, catalogue) ?? whole, { catalogue, now: TODAY });
};
const costOf = (intent: Intent, query: Omit<Query, 'intent'>) => ask(intent, query).total?.mid ?? 0;

const rented = priced.filter(
  (id) => costOf(rent, { accelerator: id, count: 1, hours: 1, commitment: 'on-demand' }) > 0,
);

describe('what a budget affords is what costs the budget', () => {
  const count = fc.integer({ min: 1, max: 1_000_000 });

  test('buying', () => {
    fc.assert(
      fc.property(fc.constantFrom(...priced), count, (accelerator, many) => {
        const budget = costOf(buy, { accelerator, count: many, scope: 'chips' });
        expect((ask(afford, { budget, accelerator }).total?.mid ?? 0) / many).toBeCloseTo(1, 3);
      }),
    );
  });

  test('renting, for a time and for a fleet', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...rented),
        count,
        fc.integer({ min: 1, max: 20_000 }),
        (accelerator, many, hours) => {
          const budget = costOf(rent, { accelerator, count: many, hours, commitment: 'on-demand' });
          expect((ask(afford, { budget, accelerator, hours }).figures.count?.mid ?? 0) / many).toBeCloseTo(
            1,
            3,
          );
          expect(
            (ask(afford, { budget, accelerator, count: many }).figures.hours?.mid ?? 0) / hours,
          ).toBeCloseTo(1, 3);
        },
      ),
    );
  });

  test('tokens', () => {
    const budget = costOf(tokens, { model: 'gpt-4o', tokens: 2e9 });
    expect(ask(afford, { budget, model: 'gpt-4o' }).total?.mid).toBeCloseTo(2e9, -3);
  });
});

test.each([
  ['buying', { budget: 1, accelerator: 'h100-sxm', assume: { 'accelerator-price': 25_000 } }, 25_000],
  ['renting', { budget: 1, accelerator: 'h100-sxm', hours: 100, assume: { 'rent-price': 2 } }, 2 * 100],
])('less than one accelerator is no answer, but what one costs: %s', (_, query, cost) => {
  const answer = ask(afford, query);
  expect(answer.total).toBeNull();
  expect(answer.figures.costOfOne?.mid).toBeCloseTo(cost, 6);
});

test('a training budget gives the largest compute-optimal model: √(compute ÷ 120) parameters', () => {
  const assume = { 'rent-price': 2, utilisation: 0.4, goodput: 1, 'tokens-per-parameter': 20 };
  const { total } = ask(afford, { budget: 1e8, accelerator: 'h100-sxm', goal: 'train', assume });
  const compute = (1e8 / 2) * 989.4e12 * 0.4 * 3600;
  expect((total?.mid ?? 0) / Math.sqrt(compute / 120)).toBeCloseTo(1, 9);
});

test('of what has no known price nothing is affordable, and the reason is given', () => {
  const answer = ask(afford, { budget: 1e6, accelerator: 'trn2' });
  expect(answer.total).toBeNull();
  expect(keysOf(answer)).toContain('no-price-known');
});

test('a budget rents at the price of who is named, and under the commitment that is', () => {
  const lease = { accelerator: 'h100-sxm', count: 8, provider: 'aws', commitment: 'spot' };
  const { figures } = ask(afford, { budget: 100_000, goal: 'rent', ...lease });
  const hour = costOf(rent, { ...lease, hours: 1 });
  expect(figures.hours?.mid).toBeCloseTo(100_000 / hour, 6);
});
