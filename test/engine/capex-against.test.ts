import { describe, expect, test } from 'vitest';
import { wholeYear } from '../../src/engine/period.ts';
import type { Query } from '../../src/engine/query.ts';
import type { Range } from '../../src/quantity/range.ts';
import { answer, keysOf } from './answering.ts';

const spent = (companies: readonly string[], rest: Omit<Query, 'intent'>) =>
  answer({ intent: 'capex', companies, measure: 'amount', ...rest });
const value = (of: ReturnType<typeof spent>, key: string) =>
  of.caveats.find((note) => note.key === key)?.values;

describe('two times set against each other', () => {
  test('are both shown, with the change from one to the other', () => {
    const meta = spent(['meta'], { period: wholeYear(2024), versus: wholeYear(2023) });
    expect(meta.total?.mid).toBe(37.256e9);
    expect(meta.figures.against?.mid).toBe(27.045e9);
    expect(meta.figures.growth?.mid).toBeCloseTo(37.256 / 27.045 - 1, 10);
    expect(meta.table?.rows.map((row) => (row[1] as Range).mid)).toEqual([27.045e9, 37.256e9]);
  });

  test('of several companies are shown of each', () => {
    const both = spent(['microsoft', 'amazon'], { period: wholeYear(2025), versus: wholeYear(2023) });
    const rows = both.table?.rows.map(([company, before, now]) => [
      company,
      (before as Range).mid,
      (now as Range).mid,
    ]);
    expect(rows).toEqual([
      ['microsoft', 35.202e9, 83.094e9],
      ['amazon', 52.729e9, 131.819e9],
    ]);
  });

  test('of which one is not over are both cut to what is reported of it', () => {
    const half = (year: number) => ({ from: `${year}-01-01`, to: `${year}-06-30` });
    const cut = spent(['alphabet'], { period: wholeYear(2026), versus: wholeYear(2024) });
    const asked = spent(['alphabet'], { period: half(2026), versus: half(2024) });
    expect(cut.query).toMatchObject({ period: half(2026), versus: half(2024) });
    expect(cut.figures).toEqual(asked.figures);
    expect(cut.figures.changeAgainst?.mid).toBeGreaterThan(0);
  });

  test('of which one is longer are shown without a change between them', () => {
    const half = { from: '2025-01-01', to: '2025-06-30' };
    const { figures } = spent(['alphabet'], { period: half, versus: wholeYear(2024) });
    expect(figures.against?.mid).toBe(52.535e9);
    expect(figures.changeAgainst ?? figures.growth).toBeUndefined();
  });
});

describe('companies set against each other', () => {
  test('of two the larger is named, with both amounts', () => {
    expect(value(spent(['microsoft', 'amazon'], { period: wholeYear(2025) }), 'larger')).toMatchObject({
      company: 'amazon',
      value: { mid: 131.819e9 },
      other: 'microsoft',
      otherValue: { mid: 83.094e9 },
    });
  });

  test('are not set against each other over different stretches of a year', () => {
    const keys = keysOf(spent(['oracle', 'meta'], { period: wholeYear(2026) }));
    expect(keys).not.toContain('larger');
  });

  test('by growth the fastest is named, on the year before or on the quarter before', () => {
    const companies = ['amazon', 'microsoft', 'alphabet', 'meta'];
    const period = { from: '2026-04-01', to: '2026-06-30' };
    const yearly = spent(companies, { period, measure: 'growth' });
    const quarterly = spent(companies, { period, measure: 'growth', asks: 'growthQuarter' });
    expect(value(yearly, 'fastest')).toMatchObject({ company: 'microsoft' });
    expect(value(quarterly, 'fastest-quarter')).toMatchObject({ company: 'meta' });
    expect(quarterly.figures.growthQuarter?.mid).toBeCloseTo(
      (54.208 + 35.802 + 44.924 + 30.116) / (44.203 + 30.876 + 35.674 + 18.997) - 1,
      10,
    );
  });
});

test('two companies of which no cash is known are set against each other by their own figures', () => {
  const period = { from: '2025-01-01', to: '2025-03-31' };
  const both = spent(['alibaba', 'tencent'], { period });
  expect(value(both, 'larger')).toMatchObject({ company: 'tencent', other: 'alibaba' });
  expect(both.table?.rows.every((row) => row[1] !== null)).toBe(true);
});

test('the average of quarters is their sum by their number', () => {
  const { figures, total } = spent(['amazon'], { period: wholeYear(2024), asks: 'averageQuarter' });
  expect(figures.averageQuarter?.mid).toBeCloseTo((total?.mid ?? 0) / 4, 0);
});

describe('by year', () => {
  test('calendar years stand under one another, the one that is not over as far as it is reported', () => {
    const { table, query } = spent(['meta'], { by: 'year' });
    expect(query.period).toMatchObject({ from: '2022-01-01' });
    const rows = table?.rows.map(([time, amount]) => [time, (amount as Range).mid]);
    expect(rows).toEqual([
      ['2022-01-01/2022-12-31', 31.186e9],
      ['2023-01-01/2023-12-31', 27.045e9],
      ['2024-01-01/2024-12-31', 37.256e9],
      ['2025-01-01/2025-12-31', 69.691e9],
      ['2026-01-01/2026-06-30', 18.997e9 + 30.116e9],
    ]);
  });

  test('several companies are the columns', () => {
    const companies = ['meta', 'alphabet'];
    const { table } = spent(companies, { period: { from: '2024-01-01', to: '2025-12-31' }, by: 'year' });
    expect(table?.columns).toEqual(['fiscal-time', ...companies]);
    expect(table?.rows.length).toBe(2);
  });
});

test('whose spending fell is named beside who grew most', () => {
  const companies = ['apple', 'microsoft', 'meta'];
  const growth = spent(companies, { period: { from: '2026-01-01', to: '2026-03-31' }, measure: 'growth' });
  expect(value(growth, 'fell')).toMatchObject({ company: 'apple' });
});

test('a share asked of several is the part each has of the sum', () => {
  const companies = ['amazon', 'microsoft', 'alphabet', 'meta'];
  const { table, caveats } = spent(companies, { period: wholeYear(2025), measure: 'share' });
  const part = table?.columns.indexOf('part') ?? -1;
  const parts = table?.rows.map((row) => (row[part] as Range).mid) ?? [];
  expect(parts.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
  expect(caveats.find(({ key }) => key === 'largest-part')?.values).toMatchObject({
    company: 'amazon',
    part: { value: Math.round((131.819 / (131.819 + 83.094 + 91.447 + 69.691)) * 1000) / 1000 },
  });
});

describe('several companies by fiscal year', () => {
  const both = spent(['microsoft', 'oracle'], {
    period: { from: '2024-07-01', to: '2025-06-30' },
    calendar: 'own',
  });

  test('are each told by their own, and the answer says so', () => {
    expect(both.table?.rows.map(([company, time]) => [company, time])).toEqual([
      ['microsoft', '2024-07-01/2025-06-30'],
      ['oracle', '2024-06-01/2025-05-31'],
    ]);
    expect(both.total?.mid).toBe(64.551e9 + 21.215e9);
    expect(value(both, 'own-years')).toEqual({ year: '2025' });
  });
});

test('growth over several years, whose year before would overlap them, is left out', () => {
  const { figures } = spent(['meta'], { period: { from: '2022-01-01', to: '2025-12-31' }, measure: 'total' });
  expect(figures.growth).toBeUndefined();
});

test('of several companies the one whose figures are far behind is named', () => {
  expect(keysOf(spent(['meta', 'alphabet'], { period: wholeYear(2025) }))).not.toContain('oldest-known');
  expect(value(spent(['tesla'], { period: wholeYear(2024) }), 'filings-known')).toBeUndefined();
});

describe("a year told anew, Meta's 2022", () => {
  const told = spent(['meta'], { period: wholeYear(2022) });

  test('is shown by its quarters as they were told', () => {
    expect(told.total?.mid).toBe(31.186e9);
    const quarters = told.table?.rows.map(([, amount]) => (amount as Range).mid) ?? [];
    expect(quarters.reduce((a, b) => a + b)).toBe(31.431e9);
    expect(keysOf(told)).toContain('restated');
  });

  test('grew on the year before it, not on the quarter before', () => {
    expect(told.figures.growth?.mid).toBeCloseTo(31.186 / 18.69 - 1, 10);
    expect(told.figures.growthQuarter).toBeUndefined();
  });
});

test('by quarter, the last eight are told where no time is named, several companies side by side', () => {
  const alone = spent(['meta'], { by: 'quarter' });
  expect(alone.query.period).toEqual({ from: '2024-07-01', to: '2026-06-30' });
  expect(alone.table?.rows.length).toBe(8);
  const several = spent(['meta', 'amazon'], { by: 'quarter', measure: 'total', period: wholeYear(2025) });
  expect(several.table?.columns).toEqual(['quarter', 'meta', 'amazon']);
});

test('what was written down from memory does not count as published on that day', () => {
  const { caveats } = spent(['coreweave'], { period: { from: '2026-01-01', to: '2026-03-31' } });
  const age = caveats.find(({ key }) => key === 'own-figures-known')?.values;
  expect(age).toMatchObject({ published: '2026-05-31' });
});
