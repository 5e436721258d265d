import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/engine/answer.ts';
import { wordChart } from '../../../src/language/speak/word-chart.ts';
import { point } from '../../../src/quantity/range.ts';
import { chinese, english } from './sample-speaker.ts';

const history: Chart = {
  title: 'price-history',
  kind: 'line',
  unit: 'USD',
  points: ['2024-04-27', '2025-12-31', '2026-08-21'],
  series: [{ name: 'price', values: [30_000, null, 28_000] }],
};
const spending: Chart = {
  title: 'spending',
  kind: 'bar',
  unit: 'USD',
  points: [
    { from: '2024-01-01', to: '2024-12-31' },
    { from: '2026-01-01', to: '2026-12-31', nature: 'forecast' },
  ],
  series: [{ name: 'spending', values: [455e9, 1e12] }],
};
const months = (...counts: readonly number[]) => counts.map((count) => point(count * 730, 'hours'));
const costs: Chart = {
  title: 'buy-or-rent',
  kind: 'line',
  unit: 'USD',
  points: months(0, 3, 6, 9),
  series: [
    { name: 'rent', values: [0, 3e6, 6e6, 9e6] },
    { name: 'own', values: [4e6, 5e6, 5.5e6, 6e6] },
  ],
};

describe('the numbers of a chart', () => {
  it('are in the scale of the largest, which the unit says as the language does', () => {
    const { unit, series } = wordChart(spending, english);
    expect(unit).toBe('$T');
    expect(series).toEqual([{ name: 'Spending', values: [455e9 / 1e12, 1] }]);
    const chinois = wordChart(spending, chinese);
    expect(chinois.unit).toBe('万亿美元');
  });

  it('of a chart of dollars are dollars, and shares are percent', () => {
    expect(wordChart(history, english).unit).toBe('$');
    const shares = {
      ...history,
      unit: 'fraction',
      series: [{ name: 'price', values: [0.25, 0.5, 1] }],
    } as const;
    expect(wordChart(shares, english)).toMatchObject({ unit: '%', series: [{ values: [25, 50, 100] }] });
  });

  it('stay unknown where they are', () => {
    expect(wordChart(history, english).series[0]?.values).toEqual([30_000, null, 28_000]);
  });
});

describe('what a chart shows is said in words', () => {
  it('of one line its ends, the unknown left aside', () => {
    expect(wordChart(history, english).takeaway).toBe('27 April 2024: $30,000; 21 August 2026: $28,000.');
    const open = { ...history, series: [{ name: 'price', values: [30_000, 28_000, null] }] };
    expect(wordChart(open, english).takeaway).toBe('27 April 2024: $30,000; 31 December 2025: $28,000.');
  });

  it('of bars in time their ends as well, a forecast by its name', () => {
    expect(wordChart(spending, english).takeaway).toBe('2024: $455B; 2026 forecast: $1T.');
    expect(wordChart(spending, chinese).takeaway).toContain('2026年预测：1万亿美元');
  });

  it('of other bars the most and the least', () => {
    const bars: Chart = { ...history, kind: 'bar', points: ['h100-sxm', 'b200', 'mi300x'] };
    const known = { ...bars, series: [{ name: 'price', values: [30_000, 40_000, 15_000] }] };
    expect(wordChart(known, english).takeaway).toMatch(/^Most: .*B200, \$40,000; least: mi300x, \$15,000\.$/);
  });

  it('of two lines where they stand in the end, and from where on one is below the other', () => {
    expect(wordChart(costs, english).takeaway).toBe(
      'At 9 months: Cost of renting: $9M, Cost of owning: $6M. Cost of owning is below Cost of renting from 6 months on.',
    );
  });

  it('of lines that never cross nothing of crossing', () => {
    const apart = {
      ...costs,
      series: [costs.series[0], { name: 'own', values: [1e7, 1e7, 1e7, 1e7] }],
    } as Chart;
    expect(wordChart(apart, english).takeaway).not.toContain('below');
  });

  it('of series with gaps where they stand at the last point at which all are known', () => {
    const gaps = {
      ...costs,
      series: [costs.series[0], { name: 'own', values: [4e6, 5e6, null, null] }],
    } as Chart;
    expect(wordChart(gaps, english).takeaway).toMatch(/^At 3 months: /);
  });

  it('of nothing known nothing', () => {
    const empty = { ...history, series: [{ name: 'price', values: [null, null, null] }] };
    expect(wordChart(empty, english).takeaway).toBe('');
  });
});

it('points in time have the longest span that counts them all in whole numbers', () => {
  expect(wordChart(costs, english).points).toEqual(['0 months', '3 months', '6 months', '9 months']);
  expect(wordChart({ ...costs, points: months(0, 12, 24, 36) }, english).points.at(-1)).toBe('3 years');
  expect(
    wordChart({ ...costs, points: [1, 2, 3, 4.5].map((hours) => point(hours, 'hours')) }, english).points,
  ).toEqual(['1 h', '2 h', '3 h', '4.5 h']);
});
