import { describe, expect, test } from 'vitest';
import { wholeYear } from '../../src/engine/period.ts';
import type { Query } from '../../src/engine/query.ts';
import { answer } from './answering.ts';

function spent(companies: readonly string[], rest: Omit<Query, 'intent'>) {
  return answer({ intent: 'capex', companies, measure: 'amount', ...rest });
}

describe('growth', () => {
  const columnOf = ({ table }: ReturnType<typeof spent>, name: string) => {
    const at = table?.columns.indexOf(name) ?? -1;
    return table?.rows.map((row) => row[at]);
  };

  test('is known of a year of fifty-three weeks', () => {
    expect(spent(['apple'], { period: wholeYear(2022) }).figures.growth?.mid).toBeCloseTo(
      (2514 + 2102 + 3289 + 3787) / (2269 + 2093 + 3223 + 2803) - 1,
      10,
    );
    const fiscal = { from: '2022-09-25', to: '2023-09-30' };
    expect(spent(['apple'], { period: fiscal }).figures.growth?.mid).toBeCloseTo(10.959 / 10.708 - 1, 10);
  });

  test('of the first quarter told is on the one before it, told or not; asked for, it is on the year before as well', () => {
    const told = spent(['amazon'], { period: wholeYear(2022), measure: 'growth', by: 'quarter' });
    expect(columnOf(told, 'change')?.[0]).toMatchObject({ mid: expect.closeTo(14_951 / 18_935 - 1, 10) });
    expect(columnOf(told, 'growth')?.[0]).toMatchObject({ mid: expect.closeTo(14_951 / 12_082 - 1, 10) });
  });

  test('over years is that of each, of which the last whole one is told first', () => {
    const asked = spent(['amazon'], {
      period: { from: '2019-01-01', to: '2026-11-24' },
      measure: 'growth',
      by: 'year',
    });
    const notes = new Map(asked.caveats.map(({ key, values }) => [key, values]));
    expect(notes.get('growth-by-year')).toMatchObject({
      year: '2025-01-01/2025-12-31',
      change: { value: expect.closeTo(131_819 / 82_999 - 1, 10) },
      lowest: { value: expect.closeTo(52_729 / 63_645 - 1, 10) },
      highest: { value: expect.closeTo(40_140 / 16_861 - 1, 10) },
    });
    expect(notes.get('growth-so-far')).toMatchObject({ time: '2026-01-01/2026-06-30' });
  });

  test('of several companies over years is told by year, with who grew most in the last', () => {
    const period = { from: '2023-01-01', to: '2025-12-31' };
    const asked = spent(['meta', 'alphabet'], { period, measure: 'growth', by: 'year' });
    expect(columnOf(asked, 'meta')?.at(-1)).toMatchObject({ mid: expect.closeTo(69_691 / 37_256 - 1, 10) });
    expect(asked.caveats).toContainEqual({
      key: 'fastest-of-year',
      values: expect.objectContaining({ company: 'meta', year: '2025-01-01/2025-12-31', count: 2 }),
    });
  });

  test('is said to be unknown where the time before is', () => {
    const values = { company: 'tesla', time: '2021-04-01/2021-06-30' };
    const asked = spent(['tesla'], { period: { from: '2022-04-01', to: '2022-06-30' }, measure: 'growth' });
    expect(asked.caveats).toContainEqual({ key: 'growth-unknown', values });
    expect(spent(['tesla'], { period: { from: '2022-04-01', to: '2022-06-30' } }).caveats).toContainEqual({
      key: 'time-before-unknown',
      values,
    });
    const before = spent(['tesla'], {
      period: { from: '2021-10-01', to: '2021-12-31' },
      measure: 'growth',
      asks: 'growthQuarter',
    });
    expect(before.caveats).toContainEqual({
      key: 'growth-unknown',
      values: { company: 'tesla', time: '2021-07-01/2021-09-30' },
    });
  });
});

describe('the other end', () => {
  const companies = ['amazon', 'microsoft', 'alphabet', 'meta'];
  const firstOf = ({ table }: ReturnType<typeof spent>) => table?.rows[0]?.[0];

  test('of several is who spent least, listed first', () => {
    const told = spent(companies, { period: wholeYear(2025), measure: 'rank', end: 'least' });
    const values = { company: 'meta', value: expect.objectContaining({ mid: 69.691e9 }), count: 4 };
    expect(told.caveats).toContainEqual({ key: 'smallest', values });
    expect(firstOf(told)).toBe('meta');
  });

  test('of growth is whose grew least; of whom nothing is known comes last', () => {
    const told = spent([...companies, 'baidu'], {
      period: wholeYear(2025),
      measure: 'growth',
      end: 'least',
    });
    const change = { value: expect.closeTo(83.094 / 55.552 - 1, 10), unit: 'change' };
    expect(told.caveats).toContainEqual({
      key: 'slowest',
      values: { company: 'microsoft', change, count: 4 },
    });
    expect(told.table?.rows.map(([company]) => company).at(-1)).toBe('baidu');
  });
});

test('growth is that of its own count where a company files no cash figure', () => {
  const told = spent(['tencent'], { period: { from: '2025-04-01', to: '2025-06-30' }, measure: 'growth' });
  expect(told.figures.growth?.mid).toBe(1.19);
  expect(told.figures.reportedGrowth).toBeUndefined();
  expect(told.caveats).toContainEqual({
    key: 'own-growth',
    values: { change: { value: 1.19, unit: 'change' } },
  });
});
