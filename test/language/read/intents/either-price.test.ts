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

describe('a rent by the month that nobody asks for one is that of all', () => {
  it.each([
    ['8 H100 for $20k a month', 8, 20_000 / 8 / 730],
    ['64 H200s at 90k/month', 64, 90_000 / 64 / 730],
    ['16 H100s for $10k a week', 16, 10_000 / 16 / 168],
    ['租8张H100一个月两万美元划算吗', 8, 20_000 / 8 / 730],
    ['16 H200 nodes, $1.2M a quarter, good deal?', 16 * 8, 1_200_000 / (16 * 8) / 2190],
  ])('%s', (ask, count, price) => {
    const { query, notes } = read(ask);
    expect(query).toMatchObject({
      intent: 'rent',
      count,
      assume: { 'rent-price': expect.closeTo(price, 6) },
    });
    expect(notes).toContainEqual({ key: 'price-of-all', values: { count } });
  });

  it('unless one may cost as much', () => {
    const { query } = read('8 H100 at $2k a month');
    expect(query).toMatchObject({ assume: { 'rent-price': expect.closeTo(2000 / 730, 6) } });
  });

  it('or either may be meant', () => {
    expect(read('8 H100 at $5k a month').outcome).toBe('choices');
  });

  it('or it is said to be for each', () => {
    const { query } = read('8 H100 at $20k each a month');
    expect(query).toMatchObject({ assume: { 'rent-price': expect.closeTo(20_000 / 730, 6) } });
  });
});

it('asks about a price that fits neither an hour nor a purchase', () => {
  const { outcome, notes } = read('cost of 64 H100s at $30');
  expect(outcome).toBe('choices');
  expect(notes).toEqual([{ key: 'number-unclear', values: { text: '$30' } }]);
});
