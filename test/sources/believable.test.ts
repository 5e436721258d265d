import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/catalogue/catalogue.ts';
import { partBelievable } from '../../src/sources/believable.ts';

function year(from: number, millions: number): Figure {
  const value = millions * 1e6;
  const time = { from: `${from}-01-01`, asOf: `${from}-12-31` };
  const spent = { thing: 'meta', kind: 'capex', unit: 'USD' as const, sources: [], verified: true };
  return { ...spent, ...time, low: value, mid: value, high: value, where: 'edgar' };
}

function believed(figures: readonly Figure[], known: readonly Figure[]): number[] {
  return partBelievable(figures, known).believed.map(({ mid }) => mid / 1e6);
}

describe('a figure of a time that is known', () => {
  const told = [year(2023, 27_045), year(2023, 27_266)];

  test.each([20, 3, 1 / 3])(
    'is held back at %f times either word of it, whichever is kept first',
    (times) => {
      const wrong = year(2023, 27_100 * times);
      expect(believed([wrong], told)).toEqual([]);
      expect(believed([wrong], told.toReversed())).toEqual([]);
    },
  );

  test('told anew is believed', () => {
    expect(believed([year(2023, 26_900)], told)).toEqual([26_900]);
  });
});

test('a figure of a new time is held against the last before it', () => {
  const known = [year(2023, 27_045), year(2022, 1)];
  expect(believed([year(2024, 37_256)], known)).toEqual([37_256]);
  expect(believed([year(2024, 27_045 * 4)], known)).toEqual([27_045 * 4]);
  expect(believed([year(2024, 27_045 * 10)], known)).toEqual([]);
  expect(believed([year(2024, 27_045 / 10)], known)).toEqual([]);
});
