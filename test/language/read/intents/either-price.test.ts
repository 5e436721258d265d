import { describe, expect, it } from 'vitest';
import { read } from '../../language.ts';

describe('a price out of all reason for one may be that of all', () => {
  it.each([
    ['rent 64 H100s at $98.32/hour for a month', 'rent-price', 98.32],
    ['buy 64 H100s at $2M', 'accelerator-price', 2e6],
  ])('%s', (ask, name, price) => {
    const { outcome, choices, notes } = read(ask);
    expect(outcome).toBe('choices');
    expect(choices.map(({ assume }) => assume?.[name])).toEqual([price, price / 64]);
    expect(notes).toEqual([{ key: 'price-of-each-or-all' }]);
  });

  it.each([
    ['rent 64 H100s at $98.32/hour each', 98.32],
    ['rent 16 A100s at 1.50/hr for a month', 1.5],
  ])('unless it is said to be for each, or may well be: %s', (ask, price) => {
    expect(read(ask).query).toMatchObject({ assume: { 'rent-price': price } });
  });
});

it('asks about a price that fits neither an hour nor a purchase', () => {
  const { outcome, notes } = read('cost of 64 H100s at $30');
  expect(outcome).toBe('choices');
  expect(notes).toEqual([{ key: 'number-unclear', values: { text: '$30' } }]);
});
