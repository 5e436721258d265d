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
