import { expect, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['in April 2024', '2024-04-01', '2024-04-30'],
  ['apr 2024', '2024-04-01', '2024-04-30'],
  ['on 15 April 2024', '2024-04-15', '2024-04-15'],
  ['on April 15th, 2024', '2024-04-15', '2024-04-15'],
  ['in 2023', '2023-01-01', '2023-12-31'],
  ['2024-04', '2024-04-01', '2024-04-30'],
  ['2024-04-15', '2024-04-15', '2024-04-15'],
  ['at the end of 2023', '2023-12-01', '2023-12-31'],
  ['mid 2025', '2025-06-01', '2025-06-30'],
  ['early 2024', '2024-01-01', '2024-03-31'],
  ['Q1 2024', '2024-01-01', '2024-03-31'],
  ['q2 26', '2026-04-01', '2026-06-30'],
  ["q4'23", '2023-10-01', '2023-12-31'],
  ['first half of 2025', '2025-01-01', '2025-06-30'],
  ['last year', '2025-01-01', '2025-12-31'],
  ['last month', '2026-10-01', '2026-10-31'],
  ['last quarter', '2026-07-01', '2026-09-30'],
  ['yesterday', '2026-11-23', '2026-11-23'],
  ['in April', '2026-04-01', '2026-04-30'],
  ['in December', '2025-12-01', '2025-12-31'],
  ['2 years ago', '2024-11-24', '2024-11-24'],
  ['3 months ago', '2026-08-24', '2026-08-24'],
  ['2023年', '2023-01-01', '2023-12-31'],
  ['2023年底', '2023-12-01', '2023-12-31'],
  ['2024年4月', '2024-04-01', '2024-04-30'],
  ['2024年4月15日', '2024-04-15', '2024-04-15'],
  ['24年4月', '2024-04-01', '2024-04-30'],
  ['22年', '2022-01-01', '2022-12-31'],
  ['二〇二四年', '2024-01-01', '2024-12-31'],
  ['去年', '2025-01-01', '2025-12-31'],
  ['去年底', '2025-12-01', '2025-12-31'],
  ['今年初', '2026-01-01', '2026-03-31'],
  ['前年', '2024-01-01', '2024-12-31'],
  ['上季度', '2026-07-01', '2026-09-30'],
  ['上个月', '2026-10-01', '2026-10-31'],
  ['2024年二季度', '2024-04-01', '2024-06-30'],
  ['2024年上半年', '2024-01-01', '2024-06-30'],
  ['4月份', '2026-04-01', '2026-04-30'],
  ['两年前', '2024-11-24', '2024-11-24'],
  ['三个月前', '2026-08-24', '2026-08-24'],
])('reads %s as %s to %s, and the query as its last day', (said, from, to) => {
  const { outcome, query, read: mentions } = read(`H100 price ${said}`);
  expect(mentions.find(({ kind }) => kind === 'period')).toMatchObject({ from, to });
  expect(outcome).toBe('understood');
  expect(query).toMatchObject({ intent: 'price', asOf: to });
});

test.each(['now', 'these days', 'right now', '现在', '目前'])('"%s" is no date in the past', (said) => {
  expect(read(`H100 price ${said}`)).toMatchObject({ outcome: 'understood', ignored: [] });
  expect(read(`H100 price ${said}`).query).not.toHaveProperty('asOf');
});

test.each([
  ['2048 H100s cost', 2048],
  ['cost of 2024 H100s', 2024],
])('"%s" holds a count, not a year', (ask, count) => {
  expect(read(ask).query).toMatchObject({ intent: 'buy', count });
  expect(read(ask).query).not.toHaveProperty('asOf');
});

test('a year beside a count is told apart from it', () => {
  expect(read('cost of 2024 H100s in 2024').query).toMatchObject({ count: 2024, asOf: '2024-12-31' });
});

test.each([
  'price of h200 on 06/07/2025',
  'H100 price on 30 February 2024',
  'rent 8 H100 from March to June',
  '租8张H100 三月',
])('asks about "%s" rather than guess', (ask) => {
  expect(read(ask).outcome).not.toBe('understood');
});
