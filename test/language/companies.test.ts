import { describe, expect, test } from 'vitest';
import { read, readThread } from './language.ts';

const quarter = { from: '2024-01-01', to: '2024-03-31' };
const year = (number: number) => ({ from: `${number}-01-01`, to: `${number}-12-31` });
const HYPERSCALERS = ['amazon', 'microsoft', 'alphabet', 'meta'];

describe('a thread about what companies spend goes on', () => {
  test.each([
    [['microsoft capex q1 2024', 'and alphabet?'], { companies: ['alphabet'], period: quarter }],
    [['microsoft capex q1 2024', 'over 2024'], { companies: ['microsoft'], period: year(2024) }],
    [['microsoft capex q1 2024', 'add amazon'], { companies: ['microsoft', 'amazon'], period: quarter }],
    [['alphabet capex 2025', 'growth?'], { companies: ['alphabet'], period: year(2025), measure: 'growth' }],
    [
      ['rank the hyperscalers by capex in 2025', 'and in 2024?'],
      { companies: HYPERSCALERS, period: year(2024), measure: 'rank' },
    ],
    [
      ['meta capex 2026', 'what about their guidance?'],
      { intent: 'guidance', companies: ['meta'], year: 2026 },
    ],
    [
      ['meta capex guidance 2025', 'and what did they actually spend?'],
      { intent: 'capex', companies: ['meta'], period: year(2025) },
    ],
    [
      ['oracle capex fy26', 'and fy25'],
      { companies: ['oracle'], period: { from: '2024-06-01', to: '2025-05-31' } },
    ],
    [['谷歌2024年一季度资本开支', '那微软呢'], { companies: ['microsoft'], period: quarter }],
    [['谷歌2024年一季度资本开支', '同比呢'], { companies: ['alphabet'], period: quarter, measure: 'growth' }],
    [['微软2025年capex', '加上亚马逊'], { companies: ['microsoft', 'amazon'], period: year(2025) }],
  ])('%j', (turns, slots) => {
    expect(readThread(...turns).query).toMatchObject(slots);
  });

  test('until a question stands by itself: nothing of the one before is left in it', () => {
    const { query } = readThread('how fast did alphabet capex grow in 2025', 'meta capex 2024');
    expect(query).toMatchObject({ companies: ['meta'], period: year(2024), measure: 'amount' });
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
    expect(read('Apple capex CY25').query).toMatchObject({ period: year(2025) });
  });

  test('growth on the year before leaves the year that is asked about', () => {
    const { query } = readThread('amazon capex 2024', 'growth versus the prior year?');
    expect(query).toMatchObject({ period: year(2024), measure: 'growth' });
    expect(read('谷歌2024年资本开支较上年增长多少').query).toMatchObject({
      period: year(2024),
      measure: 'growth',
    });
  });

  test('a share by company is one of what they spent together', () => {
    const { query } = read('capex share by company, Amazon and Meta, 2025');
    expect(query).toMatchObject({ companies: ['amazon', 'meta'], measure: 'share' });
  });
});
