import { expect, test } from 'vitest';
import { ARTICLE, answer, keysOf } from './answering.ts';

const guided = (company: string, year: number, now?: string) =>
  answer({ intent: 'guidance', companies: [company], year }, now);

test('guidance without an amount says only that spending would rise', () => {
  expect(keysOf(guided('microsoft', 2024, ARTICLE))).toContain('guided-to-rise');
});

test('guidance without an amount says how spending would rise, where that was said', () => {
  const { total, caveats } = guided('tencent', 2025);
  expect(total).toBeNull();
  expect(caveats).toContainEqual({
    key: 'guided-to-rise-less-than-said',
    values: { company: 'tencent', time: '2025-01-01/2025-12-31', asOf: '2025-11-13' },
  });
});
