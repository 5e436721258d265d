import { expect, test } from 'vitest';
import { wholeCount } from '../../../src/language/speak/whole-count.ts';

const count = (value: number) => ({ low: value, mid: value, high: value, unit: 'accelerators' as const });

test('what a sum gets at an exact price is told in whole pieces: 20e6 / 60,625 are 329', () => {
  const query = { intent: 'afford', budget: 20e6 };
  expect(wholeCount(count(20e6 / 60_625), query)).toMatchObject({ low: 329, mid: 329, high: 329 });
});

test('an estimate and what is needed stay as they are', () => {
  const query = { intent: 'afford', budget: 20e6 };
  const estimate = { low: 250, mid: 333.3, high: 500, unit: 'accelerators' as const };
  expect(wholeCount(estimate, query)).toEqual(estimate);
  expect(wholeCount(count(5053.6), { intent: 'build' })).toEqual(count(5053.6));
});
