import { describe, expect, test } from 'vitest';
import { ASSETS, concept, keys, PROPERTY, type Row, served } from './other-filer.ts';

/** What Tesla filed for 2025, in millions: each filing tells the time since January. */
const yearToDate: readonly Row[] = [
  ['2025-01-01', '2025-03-31', 1492, '2025-04-23'],
  ['2025-01-01', '2025-06-30', 3886, '2025-07-24'],
  ['2025-01-01', '2025-09-30', 6134, '2025-10-23'],
  ['2025-01-01', '2025-12-31', 8530, '2026-01-29', '10-K'],
];

describe('filings of another company', () => {
  test('that tell the year to date give its quarters, and take the place of figures that were not verified', async () => {
    const { spent } = await served('tesla', {
      [PROPERTY]: concept('tesla', PROPERTY, yearToDate),
    });
    expect((await spent('2025-04-01', '2025-06-30'))?.total?.mid).toBe(3886e6 - 1492e6);
    expect((await spent('2025-10-01', '2025-12-31'))?.total?.mid).toBe(8530e6 - 6134e6);
    const year = await spent('2025-01-01', '2025-12-31');
    expect(year?.total?.mid).toBe(8530e6);
    expect(keys(year)).not.toContain('unverified');
  });

  test('of a fiscal year that ends on the last Sunday of January count to the calendar quarter with most of their days', async () => {
    const { spent } = await served('nvidia', {
      [ASSETS]: concept('nvidia', ASSETS, [
        ['2026-01-26', '2026-04-26', 1757, '2026-05-28'],
        ['2026-01-26', '2026-07-26', 4057, '2026-08-27'],
      ]),
    });
    const quarter = await spent('2026-04-01', '2026-06-30');
    expect(quarter?.total?.mid).toBe(4057e6 - 1757e6);
    expect(quarter?.caveats.find(({ key }) => key === 'fiscal-time-covered')?.values?.covered).toBe(
      '2026-04-27/2026-07-26',
    );
  });

  test('that changed its tag within a year leave the quarter between them unknown, and name it', async () => {
    const { spent, problems } = await served('coreweave', {
      [PROPERTY]: concept('coreweave', PROPERTY, [
        ['2025-01-01', '2025-03-31', 1408, '2025-05-15'],
        ['2025-01-01', '2025-06-30', 3888, '2025-08-13'],
      ]),
      [ASSETS]: concept('coreweave', ASSETS, [
        ['2025-01-01', '2025-09-30', 6336, '2025-11-13'],
        ['2025-01-01', '2025-12-31', 10309, '2026-02-26', '10-K'],
      ]),
    });
    expect((await spent('2025-04-01', '2025-06-30'))?.total?.mid).toBe(3888e6 - 1408e6);
    expect((await spent('2025-10-01', '2025-12-31'))?.total?.mid).toBe(10309e6 - 6336e6);
    expect((await spent('2025-01-01', '2025-12-31'))?.total?.mid).toBe(10309e6);
    const between = await spent('2025-07-01', '2025-09-30');
    expect(between?.total).toBeNull();
    expect(keys(between)).toContain('quarter-unknown');
    expect(problems.map(({ fault }) => fault)).toContain('gap');
  });

  test('amended by a 10-K/A tell the year anew, and no quarter that mixes both', async () => {
    const { spent } = await served('tesla', {
      [PROPERTY]: concept('tesla', PROPERTY, [
        ...yearToDate,
        ['2025-01-01', '2025-12-31', 8330, '2026-04-30', '10-K/A'],
      ]),
    });
    const year = await spent('2025-01-01', '2025-12-31');
    expect(year?.total?.mid).toBe(8330e6);
    expect(keys(year)).toContain('restated');
    expect((await spent('2025-10-01', '2025-12-31'))?.total?.mid).toBe(8530e6 - 6134e6);
  });

  test('with a report missing leave its quarters unknown, and the year whole', async () => {
    const { spent, problems } = await served('coreweave', {
      [PROPERTY]: concept('coreweave', PROPERTY, [
        ['2025-01-01', '2025-03-31', 1408, '2025-05-15'],
        ['2025-01-01', '2025-09-30', 6336, '2025-11-13'],
        ['2025-01-01', '2025-12-31', 10309, '2026-02-26', '10-K'],
      ]),
    });
    expect((await spent('2025-01-01', '2025-12-31'))?.total?.mid).toBe(10309e6);
    expect((await spent('2025-07-01', '2025-09-30'))?.total).toBeNull();
    expect(problems.map(({ fault }) => fault)).toContain('gap');
  });

  test('that tell twelve months in a quarterly report have no fiscal year in it', async () => {
    const { spent } = await served('tesla', {
      [PROPERTY]: concept('tesla', PROPERTY, [
        ['2024-01-01', '2024-12-31', 11342, '2025-01-30', '10-K'],
        ['2025-04-01', '2026-03-31', 9531, '2026-04-23'],
      ]),
    });
    expect((await spent('2024-01-01', '2024-12-31'))?.total?.mid).toBe(11342e6);
    expect((await spent('2025-04-01', '2026-03-31'))?.total?.mid).not.toBe(9531e6);
  });

  test('have the share of revenue under the tag that holds all of it, not contracts alone', async () => {
    const contracts = 'RevenueFromContractWithCustomerExcludingAssessedTax';
    const { spent } = await served('tesla', {
      [PROPERTY]: concept('tesla', PROPERTY, [['2024-01-01', '2024-12-31', 11342, '2025-01-30', '10-K']]),
      [contracts]: concept('tesla', contracts, [['2024-01-01', '2024-12-31', 95863, '2025-01-30', '10-K']]),
      Revenues: concept('tesla', 'Revenues', [['2024-01-01', '2024-12-31', 97690, '2025-01-30', '10-K']]),
    });
    const share = (await spent('2024-01-01', '2024-12-31', { measure: 'share' }))?.figures.share;
    expect(share?.mid).toBeCloseTo(11342 / 97690, 6);
    const companies = ['tesla', 'apple'];
    const both = await spent('2024-01-01', '2024-12-31', { measure: 'share', companies });
    const column = both?.table?.columns.indexOf('share') ?? -1;
    expect(both?.table?.rows.map((row) => row[column])).toMatchObject([{ mid: 11342 / 97690 }, null]);
    expect(keys(both)).toContain('revenue-of-some');
  });
});

describe('filings that cannot be used', () => {
  test.each([
    [
      'in other money',
      {
        [PROPERTY]: concept(
          'coreweave',
          PROPERTY,
          [['2025-01-01', '2025-12-31', 74e3, '2026-04-30', '20-F']],
          'CNY',
        ),
      },
      'other-unit',
    ],
    ['without any value', { [PROPERTY]: concept('coreweave', PROPERTY, []) }, 'not-found'],
    [
      'of single days alone',
      { [PROPERTY]: concept('coreweave', PROPERTY, [['', '2025-12-31', 10309, '2026-02-26', '10-K']]) },
      'not-found',
    ],
    [
      'in current reports alone',
      {
        [PROPERTY]: concept('coreweave', PROPERTY, [
          ['2025-01-01', '2025-12-31', 10309, '2026-02-26', '8-K'],
        ]),
      },
      'not-found',
    ],
    ['under no tag at all', {}, 'not-found'],
  ])('%s are named, and the answer says what it rests on', async (_, pages, fault) => {
    const { spent, problems } = await served('coreweave', pages as Record<string, string>);
    expect(problems.map((problem) => problem.fault)).toContain(fault);
    const own = await spent('2026-01-01', '2026-03-31');
    expect(own?.total?.mid).toBe(6.8e9);
    expect(keys(own)).toContain('own-figure-alone');
  });

  test('that tell years alone are named where a quarter is asked about', async () => {
    const { spent } = await served('coreweave', {
      [ASSETS]: concept('coreweave', ASSETS, [
        ['2024-01-01', '2024-12-31', 8702, '2026-02-26', '10-K'],
        ['2025-01-01', '2025-12-31', 10309, '2026-02-26', '10-K'],
      ]),
    });
    const year = { company: 'coreweave', year: '2025-01-01/2025-12-31' };
    for (const [from, to] of [
      ['2025-10-01', '2025-12-31'],
      ['2026-01-01', '2026-03-31'],
    ] as const) {
      const note = (await spent(from, to))?.caveats.find(({ key }) => key === 'years-alone-filed');
      expect(note?.values).toMatchObject({ ...year, value: { mid: 10309e6 } });
    }
  });

  test('of a foreign filer tell its years, where they are in dollars', async () => {
    const { spent } = await served('coreweave', {
      [PROPERTY]: concept('coreweave', PROPERTY, [['2025-01-01', '2025-12-31', 10309, '2026-02-26', '20-F']]),
    });
    expect((await spent('2025-01-01', '2025-12-31'))?.total?.mid).toBe(10309e6);
  });
});
