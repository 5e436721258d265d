import { describe, expect, test } from 'vitest';
import { dividedBy, exactly, minus, times, uncertain } from '../../src/quantity/estimate.ts';
import { operationOn } from '../../src/quantity/operation.ts';
import { rangeOf } from '../../src/quantity/range-of.ts';

describe('an operation on rates', () => {
  test('minds what a rate is per', () => {
    const energy = exactly(47.5e6, { name: 'energy', unit: 'Wh' });
    const price = exactly(0.09, { name: 'price', unit: 'USD/kWh' });
    const cost = times(energy, price, { name: 'cost', unit: 'USD' });
    expect(cost.values).toBeCloseTo((47.5e6 / 1000) * 0.09, 9);
    expect(cost.working.map(({ operation, terms }) => [operation, ...terms])).toEqual([['×', energy, price]]);
  });

  test('leaves a rate a rate when only its size changes', () => {
    const { apply } = operationOn('×', {
      terms: ['USD/million-tokens', 'fraction'],
      result: 'USD/million-tokens',
    });
    expect(apply(4, 0.75)).toBe(4 * 0.75);
  });

  test('gives a rate from an amount and what it buys, and back', () => {
    const tokens = exactly(2e9, { name: 'tokens', unit: 'tokens' });
    const paid = exactly(600, { name: 'paid', unit: 'USD' });
    const rate = dividedBy(paid, tokens, { name: 'rate', unit: 'USD/million-tokens' });
    expect(rate.values).toBeCloseTo(600 / 2000, 12);
    expect(dividedBy(paid, rate, { name: 'tokens', unit: 'tokens' }).values).toBeCloseTo(2e9, 3);
  });
});

describe('the central value', () => {
  const rent = uncertain({ low: 1, mid: 4, high: 6, unit: 'USD' }, 'rent');
  const own = uncertain({ low: 1, mid: 1.5, high: 5, unit: 'USD' }, 'own');

  test('follows the formula at the middle of each number, where the median of the draws does not', () => {
    const saved = minus(rent, own, { name: 'saved', unit: 'USD' });
    expect(saved.central).toBe(4 - 1.5);
    expect(rangeOf(saved).mid).not.toBeCloseTo(4 - 1.5, 2);
  });

  test('is the median of a single number', () => {
    expect(rangeOf(rent).mid).toBe(rent.central);
  });
});
