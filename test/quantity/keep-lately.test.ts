import { expect, test } from 'vitest';
import { keepLately } from '../../src/quantity/keep-lately.ts';

/** How often each of some keys, asked for in turn, has to be made when two are kept. */
function made(keys: string): string {
  const kept = keepLately<string>(2);
  let all = '';
  for (const key of keys)
    kept(key, () => {
      all += key;
      return key;
    });
  return all;
}

test('what is asked for again is made once', () => {
  expect(made('aaba')).toBe('ab');
});

test('what is asked for again and again outlasts whatever is asked for once', () => {
  expect(made('abacadaeafagah')).toBe('abcdefgh');
});

test('what was long not asked for is made anew', () => {
  expect(made('abcdea')).toBe('abcdea');
});
