import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { accountsOf } from '../src/engine/companies/figures.ts';
import { companiesOf, fiscalQuarter, fiscalYear } from '../src/engine/companies/fiscal-calendar.ts';
import { calendarQuarterOf, isQuarter, isYear } from '../src/engine/companies/spans.ts';

const catalogue = loadCatalogue();
const now = '2026-11-24';
const companies = companiesOf(catalogue);
const filers = companies.filter(({ traits }) => traits.capexTags !== undefined);

describe('companies', () => {
  test('have a name in both languages, and a fiscal calendar', () => {
    expect(companies.length).toBeGreaterThanOrEqual(12);
    expect(companies.filter(({ name, traits }) => !name.zh || !traits.fiscalYearEnd)).toEqual([]);
  });

  test('that file with the SEC have its number, and tags in order', () => {
    expect(filers.length).toBeGreaterThanOrEqual(9);
    expect(filers.filter(({ traits }) => !/^\d{10}$/.test(String(traits.cik)))).toEqual([]);
    expect(filers.filter(({ traits }) => !Array.isArray(traits.capexTags))).toEqual([]);
  });

  test.each(filers.map(({ id }) => id))('%s has quarters and years of its own calendar alone', (id) => {
    const company = catalogue.thing(id);
    const accounts = accountsOf(id, 'capex', { catalogue, now });
    expect(accounts.filter((span) => !isQuarter(span) && !isYear(span))).toEqual([]);
    for (const { from, to } of accounts.filter(isQuarter)) {
      const year = Number(to.slice(0, 4));
      const quarters = [year, year + 1].flatMap((one) =>
        [1, 2, 3, 4].map((n) => fiscalQuarter(company, one, n)),
      );
      const near = quarters.find(
        (one) => Math.abs(Date.parse(one.from) - Date.parse(from)) <= 7 * 86_400_000,
      );
      expect(near, `${id} ${from}`).toBeDefined();
    }
  });

  test.each(['microsoft', 'alphabet', 'amazon', 'meta', 'apple', 'oracle'])(
    '%s has every quarter from 2019 to June 2026, so that growth is known from 2020 on',
    (id) => {
      const quarters = accountsOf(id, 'capex', { catalogue, now })
        .filter(isQuarter)
        .map((span) => calendarQuarterOf(span).to)
        .filter((to) => to >= '2019-03-31' && to <= '2026-06-30');
      expect(new Set(quarters).size).toBe(4 * 7 + 2);
    },
  );
});

describe('fiscal calendars', () => {
  test.each([
    ['microsoft', 2024, '2023-07-01', '2024-06-30'],
    ['oracle', 2026, '2025-06-01', '2026-05-31'],
    ['apple', 2025, '2024-09-29', '2025-09-27'],
    ['nvidia', 2026, '2025-01-27', '2026-01-25'],
    ['meta', 2025, '2025-01-01', '2025-12-31'],
  ])('%s, fiscal %i: %s to %s', (id, year, from, to) => {
    expect(fiscalYear(catalogue.thing(id), year)).toEqual({ from, to });
  });
});

test('a year is the sum of its quarters as last told, or was told anew after them', () => {
  for (const { id } of filers) {
    const accounts = accountsOf(id, 'capex', { catalogue, now });
    for (const year of accounts.filter(isYear)) {
      const quarters = accounts.filter(
        (span) => isQuarter(span) && span.from >= year.from && span.to <= year.to,
      );
      if (quarters.length !== 4 || quarters.some(({ figure }) => !figure.verified)) continue;
      const sum = quarters.reduce((total, { figure }) => total + figure.mid, 0);
      const isToldAnew = year.first !== undefined && year.first.mid === sum;
      expect(year.figure.mid === sum || isToldAnew, `${id} ${year.to}: ${sum}`).toBe(true);
    }
  }
});
