import { expect, test } from 'vitest';
import { movableClock } from '../../../src/workspace/local/movable-clock.ts';

test('a clock goes on by itself, is moved on, and never back', () => {
  let time = 1000;
  const clock = movableClock(() => time);
  clock.advance(500);
  time += 10;
  expect(clock.now()).toBe(1000 + 500 + 10);
  expect(() => clock.advance(-1)).toThrow('forward only');
  expect(() => clock.advance(Number.NaN)).toThrow('forward only');
  expect(clock.now()).toBe(1510);
});
