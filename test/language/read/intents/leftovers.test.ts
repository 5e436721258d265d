import { describe, expect, it } from 'vitest';
import { read } from '../../language.ts';

describe('a number below zero is refused, in whatever way it is written', () => {
  it.each(['buy -5 H100s', '买-5张H100', '买负五张H100', '租负5张H100三个月'])('%s', (ask) => {
    const { outcome, notes } = read(ask);
    expect({ outcome, notes }).toEqual({ outcome: 'not-understood', notes: [{ key: 'count-not-positive' }] });
  });

  it('while a range in Chinese stays one', () => {
    expect(read('买3-5张H100').query).toMatchObject({ count: { low: 3, high: 5 } });
  });
});

describe('an amount nobody counted exactly is a range', () => {
  it.each([
    ['cost of a few hundred H100s', 200, 900],
    ['cost of several thousand H100s', 2000, 9000],
    ['how much for dozens of H100s', 2 * 12, 9 * 12],
    ['cost of hundreds of thousands of H100s', 200_000, 900_000],
    ['buy a few H100s', 2, 9],
  ])('%s', (ask, low, high) => {
    expect(read(ask).query).toMatchObject({ intent: 'buy', count: { low, high } });
  });
});

it('reads a fortnight as two weeks', () => {
  expect(read('rent 8 H100s for a fortnight').query).toMatchObject({ count: 8, hours: 2 * 7 * 24 });
});

describe('a time that cannot be placed is asked about, never dropped', () => {
  it.each([
    'rent 8 H100s overnight',
    'rent 8 H100s over the weekend',
    'H100 price on Tuesday',
    'H100 price in FY2024',
    'H100 price last fiscal quarter',
    'H100 2024财年价格',
    'H100 price between 2023 and 2024',
    'H100 price from 2023 to 2024',
  ])('%s', (ask) => {
    const { outcome, notes } = read(ask);
    expect(outcome).toBe('choices');
    expect(notes.map(({ key }) => key)).toEqual(['number-unclear']);
  });

  it('while a number that only looks like years counts', () => {
    expect(read('cost of 2020-2024 H100s').query).toMatchObject({ count: { low: 2020, high: 2024 } });
  });
});
