import { expect, test } from 'vitest';
import { read } from './language.ts';

test.each([
  'someone tweeted tesla spent 9bn on capex in 2025, whats the real figure',
  'someone tweeted tesla spent $9bn on capex in 2025, whats the real figure',
])('%s: what somebody is said to have spent is told beside ours', (ask) => {
  const value = { low: 9e9, mid: 9e9, high: 9e9, unit: 'USD' };
  expect(read(ask).notes).toContainEqual({ key: 'asked-whether', values: { value } });
});

test('what somebody is said to ask for a thing is told beside its price', () => {
  const value = { low: 45_000, mid: 45_000, high: 45_000, unit: 'USD' };
  expect(read("colleague swears an H100 is 45k. what's the going price").notes).toContainEqual({
    key: 'asked-whether',
    values: { value },
  });
});

test('an amount that is set is no sum somebody doubts', () => {
  expect(read('people say H100s are $30k, cost of 64 H100s at $25k each').notes).not.toContainEqual(
    expect.objectContaining({ key: 'asked-whether' }),
  );
});
