import { describe, expect, test } from 'vitest';
import { wholeYear } from '../../src/engine/period.ts';
import { read, readThread } from './language.ts';

const quarter = { from: '2024-01-01', to: '2024-03-31' };
const HYPERSCALERS = ['amazon', 'microsoft', 'alphabet', 'meta'];

describe('a thread about what companies spend goes on', () => {
  test.each([
    [['microsoft capex q1 2024', 'and alphabet?'], { companies: ['alphabet'], period: quarter }],
    [['microsoft capex q1 2024', 'over 2024'], { companies: ['microsoft'], period: wholeYear(2024) }],
    [['microsoft capex q1 2024', 'add amazon'], { companies: ['microsoft', 'amazon'], period: quarter }],
    [
      ['alphabet capex 2025', 'growth?'],
      { companies: ['alphabet'], period: wholeYear(2025), measure: 'growth' },
    ],
    [
      ['rank the hyperscalers by capex in 2025', 'and in 2024?'],
      { companies: HYPERSCALERS, period: wholeYear(2024), measure: 'rank' },
    ],
    [
      ['meta capex 2026', 'what about their guidance?'],
      { intent: 'guidance', companies: ['meta'], year: 2026 },
    ],
    [
      ['meta capex guidance 2025', 'and what did they actually spend?'],
      { intent: 'capex', companies: ['meta'], period: wholeYear(2025) },
    ],
    [
      ['oracle capex fy26', 'and fy25'],
      { companies: ['oracle'], period: { from: '2024-06-01', to: '2025-05-31' } },
    ],
    [['谷歌2024年一季度资本开支', '那微软呢'], { companies: ['microsoft'], period: quarter }],
    [['谷歌2024年一季度资本开支', '同比呢'], { companies: ['alphabet'], period: quarter, measure: 'growth' }],
    [['微软2025年capex', '加上亚马逊'], { companies: ['microsoft', 'amazon'], period: wholeYear(2025) }],
  ])('%j', (turns, slots) => {
    expect(readThread(...turns).query).toMatchObject(slots);
  });

  test('until a question stands by itself: nothing of the one before is left in it', () => {
    const { query } = readThread('how fast did alphabet capex grow in 2025', 'meta capex 2024');
    expect(query).toMatchObject({ companies: ['meta'], period: wholeYear(2024), measure: 'amount' });
  });
});

describe('who is meant', () => {
  test.each([
    ['AWS capex in 2025', 'amazon', 'AWS'],
    ['azure capex in 2025', 'microsoft', 'azure'],
  ])('%s is that of the company it is part of, and said to be', (ask, company, name) => {
    const { query, notes } = read(ask);
    expect(query?.companies).toEqual([company]);
    expect(notes).toContainEqual({ key: 'read-as', values: { name, as: company } });
  });

  test('of all is not asked where some are named', () => {
    expect(read('who spent most on capex in 2025, meta or google?').query?.companies).toEqual([
      'meta',
      'alphabet',
    ]);
  });

  test('is asked back where nobody is named', () => {
    expect(read('capex in 2025?')).toMatchObject({ outcome: 'missing', missing: ['companies'] });
  });
});

test('a fiscal year is nobody’s where no company is asked about', () => {
  expect(read('H100 price in FY24').outcome).not.toBe('understood');
});

test('a fiscal time is shown with the days it has for the company', () => {
  const { read: mentions, query } = read('Microsoft capex Q1 FY24');
  expect(query?.period).toEqual({ from: '2023-07-01', to: '2023-09-30' });
  expect(mentions.find(({ kind }) => kind === 'period')).toMatchObject({
    text: 'Q1 FY24',
    from: '2023-07-01',
    to: '2023-09-30',
  });
});

describe('when and against what is meant', () => {
  const june = { from: '2026-04-01', to: '2026-06-30' };

  test.each(['microsoft june quarter 2026 capex', 'microsoft capex, June-quarter of 2026'])(
    '%s is that quarter of that year, set against nothing',
    (ask) => {
      const { query } = read(ask);
      expect(query).toMatchObject({ companies: ['microsoft'], period: june });
      expect(query).not.toHaveProperty('versus');
    },
  );

  test('CY25 is the calendar year, whatever year a company keeps', () => {
    expect(read('Apple capex CY25').query).toMatchObject({ period: wholeYear(2025) });
  });

  test('growth on the year before leaves the year that is asked about', () => {
    const { query } = readThread('amazon capex 2024', 'growth versus the prior year?');
    expect(query).toMatchObject({ period: wholeYear(2024), measure: 'growth' });
    expect(read('谷歌2024年资本开支较上年增长多少').query).toMatchObject({
      period: wholeYear(2024),
      measure: 'growth',
    });
  });

  test('a share by company is one of what they spent together', () => {
    const { query } = read('capex share by company, Amazon and Meta, 2025');
    expect(query).toMatchObject({ companies: ['amazon', 'meta'], measure: 'share' });
  });
});

describe('a stretch of fiscal years is by the calendar of the company', () => {
  const fiscal2022 = '2021-07-01';

  test.each([
    ['Microsoft capex FY2022 to FY2026', '2026-06-30'],
    ['Microsoft capex fiscal 2022 to 2026', '2026-06-30'],
    ['Microsoft capex FY22-FY26', '2026-06-30'],
    ['微软2022财年至2026财年资本开支', '2026-06-30'],
    ['Microsoft capex from Q1 FY2022 to Q3 FY2026', '2026-03-31'],
    ['Microsoft capex since FY2022', '2026-11-24'],
    ['微软2022财年以来的资本开支', '2026-11-24'],
  ])('%s', (ask, to) => {
    expect(read(ask).query).toMatchObject({ companies: ['microsoft'], period: { from: fiscal2022, to } });
  });
});

test.each([
  ['Microsoft capex growth from 2024 to 2025', wholeYear(2025), wholeYear(2024)],
  ['微软2022年到2025年资本开支增长', wholeYear(2025), wholeYear(2022)],
  ['Amazon capex growth from Q1 2024 to Q1 2026', { from: '2026-01-01', to: '2026-03-31' }, quarter],
  [
    'Microsoft capex growth from FY2024 to FY2025',
    { from: '2024-07-01', to: '2025-06-30' },
    { from: '2023-07-01', to: '2024-06-30' },
  ],
])('%s is that of the last on the first', (ask, period, versus) => {
  expect(read(ask).query).toMatchObject({ measure: 'growth', period, versus });
});

test.each([
  'Amazon capex 2025 by quarter',
  'capex of Amazon in each quarter of 2025',
  '亚马逊2025年各季度资本开支',
])('%s is told by quarter, as any year is, with no word left over', (ask) => {
  const { query, ignored } = read(ask);
  expect(query).toEqual({
    intent: 'capex',
    companies: ['amazon'],
    period: wholeYear(2025),
    measure: 'amount',
  });
  expect(ignored).toEqual([]);
});

test('by quarter is kept where it says what to show: no time is named, or a total is asked for', () => {
  expect(read('Meta capex by quarter').query).toMatchObject({ by: 'quarter' });
  expect(read('按季度的Meta资本开支').query).toMatchObject({ by: 'quarter' });
  expect(read('total hyperscaler capex 2025 by quarter').query).toMatchObject({
    measure: 'total',
    by: 'quarter',
  });
});

test.each([
  'top 3 capex spenders in 2025',
  'top three companies by capex in 2025',
  '2025年资本开支前三名',
  '2025年资本开支最多的三家公司',
])('%s is a ranking', (ask) => {
  expect(read(ask).query).toMatchObject({ intent: 'capex', measure: 'rank', period: wholeYear(2025) });
});
