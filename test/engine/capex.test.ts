import { describe, expect, test } from 'vitest';
import { wholeYear } from '../../src/engine/period.ts';
import type { Query } from '../../src/engine/query.ts';
import type { Range } from '../../src/quantity/range.ts';
import { ARTICLE, answer, keysOf } from './answering.ts';

const quarter = (year: number, number: 1 | 2 | 3 | 4) => {
  const [from, to] = {
    1: ['01-01', '03-31'],
    2: ['04-01', '06-30'],
    3: ['07-01', '09-30'],
    4: ['10-01', '12-31'],
  }[number] as [string, string];
  return { from: `${year}-${from}`, to: `${year}-${to}` };
};
const HYPERSCALERS = ['amazon', 'microsoft', 'alphabet', 'meta'];

function spent(companies: readonly string[], rest: Omit<Query, 'intent'>, now?: string) {
  return answer({ intent: 'capex', companies, measure: 'amount', ...rest }, now);
}

describe('the quarter to March 2024', () => {
  test('is $10.952B in cash at Microsoft, up 65.8 %, and $14.0B with finance leases, up 79 % by its own word', () => {
    const { total, figures, caveats } = spent(['microsoft'], { period: quarter(2024, 1) });
    expect(total?.mid).toBe(10.952e9);
    expect(figures.growth?.mid).toBeCloseTo(10.952 / 6.607 - 1, 10);
    expect(figures.reported?.mid).toBe(14e9);
    expect(figures.reportedGrowth?.mid).toBe(0.79);
    expect(caveats.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['cash-definition', 'own-finance-leases-acquired', 'filings-known']),
    );
  });

  test('is $12.012B at Alphabet, up 91.0 %', () => {
    const { total, figures } = spent(['alphabet'], { period: quarter(2024, 1) });
    expect(total?.mid).toBe(12.012e9);
    expect(figures.growth?.mid).toBeCloseTo(12.012 / 6.289 - 1, 10);
  });

  test('fell 6.2 % at Meta, on a quarter it had restated by then', () => {
    const { figures } = spent(['meta'], { period: quarter(2024, 1) }, ARTICLE);
    expect(figures.growth?.mid).toBeCloseTo(6.4 / 6.823 - 1, 10);
  });
});

describe('a figure that was restated', () => {
  test('is the first before it was, the later one after, and the answer says so', () => {
    const before = spent(['meta'], { period: quarter(2023, 1) }, '2023-12-31');
    const after = spent(['meta'], { period: quarter(2023, 1) });
    expect([before.total?.mid, after.total?.mid]).toEqual([6.842e9, 6.823e9]);
    expect(keysOf(before)).not.toContain('restated');
    expect(keysOf(after)).toContain('restated');
  });

  test('is never mixed: the last quarter of 2023 is of one count or of the other', () => {
    const at = (now?: string) => spent(['meta'], { period: quarter(2023, 4) }, now).total?.mid;
    expect(at('2024-12-31')).toBe(27.266e9 - 19.601e9);
    expect(at()).toBe(27.045e9 - (6.823e9 + 6.134e9 + 6.496e9));
  });

  test('grows on the year before as that was restated too, not on its quarters as first told', () => {
    const { figures } = spent(['meta'], { period: wholeYear(2023) });
    expect(figures.growth?.mid).toBeCloseTo(27.045 / 31.186 - 1, 10);
  });
});

describe('a time', () => {
  test('is summed over its quarters, by the company or over several', () => {
    const one = spent(['alphabet'], { period: wholeYear(2025) });
    expect(one.total?.mid).toBe(17.197e9 + 22.446e9 + 23.953e9 + 27.851e9);
    const four = spent(HYPERSCALERS, { period: wholeYear(2025), measure: 'total' });
    const each = HYPERSCALERS.map((company) => spent([company], { period: wholeYear(2025) }).total?.mid ?? 0);
    expect(four.total?.mid).toBeCloseTo(
      each.reduce((a, b) => a + b),
      0,
    );
  });

  test('of the calendar holds the fiscal quarters with most of their days in it, and says whose', () => {
    const oracle = spent(['oracle'], { period: quarter(2026, 1) });
    expect(oracle.caveats.find(({ key }) => key === 'fiscal-time-covered')?.values).toMatchObject({
      covered: '2025-12-01/2026-02-28',
    });
  });

  test('not reported yet is unknown, and the newest quarter is named', () => {
    const ahead = spent(['microsoft'], { period: quarter(2026, 3) });
    expect(ahead.total).toBeNull();
    expect(ahead.caveats.find(({ key }) => key === 'not-reported-yet')?.values).toMatchObject({
      latest: '2026-04-01/2026-06-30',
      value: { mid: 35.802e9 },
    });
  });

  test('reported in part is told so far, against the same part of the year before', () => {
    const soFar = spent(['alphabet'], { period: wholeYear(2026) });
    expect(soFar.total?.mid).toBe(35.674e9 + 44.924e9);
    expect(soFar.figures.growth?.mid).toBeCloseTo((35.674 + 44.924) / (17.197 + 22.446) - 1, 10);
    expect(keysOf(soFar)).toContain('reported-so-far');
  });

  test('of which nothing is known is unknown, not 0', () => {
    expect(spent(['openai'], { period: wholeYear(2025) }).total).toBeNull();
    expect(spent(['microsoft'], { period: wholeYear(2003) }).total).toBeNull();
  });
});

describe('what is missing is said', () => {
  test('of several companies: the sum names of how many it is', () => {
    const both = spent(['microsoft', 'oracle'], { period: quarter(2026, 3) });
    const oracle = spent(['oracle'], { period: quarter(2026, 3) });
    expect(both.total?.mid).toBe(oracle.total?.mid);
    expect(both.caveats.find(({ key }) => key === 'sum-of-some')?.values).toEqual({ known: 1, asked: 2 });
    expect(keysOf(both)).toContain('not-reported-yet');
  });

  test('of revenue: its share is unknown, not 0', () => {
    const share = spent(['meta'], { period: wholeYear(2025), measure: 'share' });
    expect(share.figures.share).toBeNull();
    expect(keysOf(share)).toContain('revenue-unknown');
  });

  test('of cash: a company that files none has its own figure, under its own definition', () => {
    const own = spent(['coreweave'], { period: quarter(2026, 1) });
    expect(own.total?.mid).toBe(6.8e9);
    expect(keysOf(own)).toEqual(expect.arrayContaining(['own-figure-alone', 'own-accruals']));
  });

  test('of the last eight quarters: they are as many that are reported', () => {
    const last = spent(['alphabet'], { period: { from: '2024-11-25', to: '2026-11-24' } });
    expect(last.query.period).toEqual({ from: '2024-07-01', to: '2026-06-30' });
    expect(last.table?.rows.length).toBe(8);
  });
});

test('a fiscal quarter is named as the company names it', () => {
  const { caveats } = spent(['microsoft'], { period: quarter(2024, 1) });
  expect(caveats.find(({ key }) => key === 'fiscal-quarter-named')?.values).toMatchObject({
    year: '2024',
    quarter: 3,
  });
});

describe('the hyperscalers in 2025', () => {
  test('rank Amazon, Alphabet, Microsoft, Meta', () => {
    const { table } = spent(HYPERSCALERS, { period: wholeYear(2025), measure: 'rank' });
    expect(table?.rows.map(([company]) => company)).toEqual(['amazon', 'alphabet', 'microsoft', 'meta']);
    const amounts = (table?.rows ?? []).map((row) => (row[2] as Range).mid);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
  });

  test('are drawn quarter by quarter', () => {
    const { chart } = spent(HYPERSCALERS, { period: wholeYear(2025) });
    expect(chart?.points).toEqual([1, 2, 3, 4].map((number) => quarter(2025, number as 1)));
    expect(chart?.series.find(({ name }) => name === 'meta')?.values).toEqual([
      12.941e9, 16.538e9, 18.829e9, 21.383e9,
    ]);
  });
});

describe('what was said of spending to come', () => {
  const guided = (company: string, of: number | undefined, now?: string) =>
    answer({ intent: 'guidance', companies: [company], ...(of === undefined ? {} : { year: of }) }, now);

  test("is seen as far as it had been said: Meta's 2024 in April of that year, and today", () => {
    expect(guided('meta', 2024, ARTICLE).total).toMatchObject({ low: 35e9, high: 40e9 });
    expect(guided('meta', 2024, ARTICLE).table?.rows.length).toBe(2);
    const today = guided('meta', 2024);
    expect(today.total).toMatchObject({ low: 38e9, high: 40e9 });
    expect(today.table?.rows.map((row) => row[3])).toEqual(['first-said', 'raised', 'raised', 'raised']);
    expect(today.figures.actual?.mid).toBe(37.256e9);
  });

  test('of the year asked about is not taken for another', () => {
    expect(guided('meta', 2023).total).toBeNull();
    expect(keysOf(guided('meta', 2023))).toContain('no-guidance-known');
  });

  test('comes with how the shares took it', () => {
    expect(keysOf(guided('meta', 2024, ARTICLE))).toContain('shares-after-hours');
  });

  test('of each quarter is no sum', () => {
    const alphabet = guided('alphabet', 2024, ARTICLE);
    expect(alphabet.total?.mid).toBe(12e9);
    expect(keysOf(alphabet)).toContain('guided-each-quarter');
  });

  test('by several is added up end by end', () => {
    const all = answer({ intent: 'guidance', companies: ['alphabet', 'meta'], year: 2026 });
    expect(all.total).toMatchObject({ low: 195e9 + 130e9, high: 205e9 + 145e9 });
  });
});
