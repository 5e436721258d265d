import { expect, test } from 'vitest';
import { wholeCount } from '../../../src/language/speak/whole-count.ts';

const count = (low: number, mid = low, high = mid) => ({ low, mid, high, unit: 'accelerators' as const });

test('what a sum gets is told in whole pieces: 20e6 / 60,625 are 329', () => {
  const query = { intent: 'afford', budget: 20e6 };
  expect(wholeCount(count(20e6 / 60_625), query)).toEqual(count(329));
  expect(wholeCount(count(10.5, 25.1, 27.7), query)).toEqual(count(10, 25, 27));
});

test('what is needed is told in whole pieces: 2.62 are 3', () => {
  expect(wholeCount(count(2, 2.62, 4.37), { intent: 'serve' })).toEqual(count(2, 3, 5));
  expect(wholeCount(count(0.1 * 30), { intent: 'serve' })).toEqual(count(3));
});

test('what is no piece stays as it is', () => {
  const hours = { low: 2.5, mid: 2.5, high: 2.5, unit: 'hours' as const };
  expect(wholeCount(hours, { intent: 'rent' })).toEqual(hours);
});
