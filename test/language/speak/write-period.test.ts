import { expect, it } from 'vitest';
import { writePeriod } from '../../../src/language/speak/write-period.ts';
import { chinese, english } from './sample-speaker.ts';

it.each([
  ['2024-01-01', '2024-12-31', '2024', '2024年'],
  ['2024-01-01', '2026-12-31', '2024 to 2026', '2024年至2026年'],
  ['2024-01-01', '2024-03-31', 'quarter 1 of 2024', '2024年第1季度'],
  ['2024-10-01', '2024-12-31', 'quarter 4 of 2024', '2024年第4季度'],
  ['2024-02-01', '2024-02-29', 'February 2024', '2024年2月'],
  ['2024-02-01', '2024-04-30', 'February 2024 to April 2024', '2024年2月至2024年4月'],
  ['2024-04-27', '2024-05-03', '27 April 2024 to 3 May 2024', '2024年4月27日至2024年5月3日'],
  ['2024-04-27', '2024-04-27', '27 April 2024', '2024年4月27日'],
])('names the time from %s to %s as people do: %s, %s', (from, to, en, zh) => {
  expect(writePeriod({ from, to }, english)).toBe(en);
  expect(writePeriod({ from, to }, chinese)).toBe(zh);
});
