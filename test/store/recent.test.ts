import { expect, test } from 'vitest';
import { recent } from '../../src/store/recent.ts';

/** Counts how often each key was computed. */
function counting(limit: number) {
  const remember = recent<string>(limit);
  const computed: string[] = [];
  const get = (key: string) =>
    remember(key, async () => {
      computed.push(key);
      return key.toUpperCase();
    });
  return { get, computed };
}

test('what was computed lately is not computed again, even while it is under way', async () => {
  const { get, computed } = counting(2);
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['A', 'A', 'B']);
  expect(computed).toEqual(['a', 'b']);
});

test('the one longest unused makes room', async () => {
  const { get, computed } = counting(2);
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  expect(computed).toEqual(['a', 'b', 'c', 'b']);
});

test('a failure is not kept', async () => {
  const remember = recent<string>(2);
  await expect(remember('a', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
  expect(await remember('a', async () => 'A')).toBe('A');
});
