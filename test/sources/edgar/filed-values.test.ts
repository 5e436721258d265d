import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../src/sources/edgar/figures.ts';
import { filedValues } from '../../../src/sources/edgar/filed-values.ts';
import { gapsIn } from '../../../src/sources/edgar/gaps.ts';
import { conceptShape } from '../../../src/sources/edgar/shapes.ts';
import { fixture } from './edgar-service.ts';
import { amountsOf, fact, lengthOf } from './facts.ts';

function recorded(name: string) {
  return filedValues(conceptShape.parse(JSON.parse(fixture(`${name}-capex`))).units.USD ?? []);
}

describe('what a year to date holds', () => {
  const facts = [
    fact('2024-01-01', '2024-03-31', 100, '2024-04-20'),
    fact('2024-01-01', '2024-06-30', 230, '2024-07-20'),
    fact('2024-01-01', '2024-09-30', 390, '2024-10-20'),
    fact('2024-01-01', '2024-12-31', 600, '2025-02-01', '10-K'),
  ];

  test('is parted into quarters, the fourth being the year less nine months', () => {
    const values = filedValues(facts);
    const quarters = ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31'];
    expect(quarters.flatMap((to) => amountsOf(values, to))).toEqual([100, 230 - 100, 390 - 230, 600 - 390]);
    expect(amountsOf(values, '2024-12-31', '2024-01-01')).toEqual([600]);
  });

  test('names both documents a quarter rests on, the later first', () => {
    const second = filedValues(facts).find(({ to, from }) => to === '2024-06-30' && from === '2024-04-01');
    expect(second?.documents.map(({ filed }) => filed)).toEqual(['2024-07-20', '2024-04-20']);
  });

  test('gives way to a quarter told by itself', () => {
    const told = fact('2024-04-01', '2024-06-30', 131, '2024-07-20');
    expect(amountsOf(filedValues([...facts, told]), '2024-06-30')).toEqual([131]);
  });

  test('leaves a quarter unknown where a report is missing, rather than halve two', () => {
    const values = filedValues(facts.filter(({ end }) => end !== '2024-06-30'));
    expect(amountsOf(values, '2024-06-30')).toEqual([]);
    expect(amountsOf(values, '2024-09-30')).toEqual([]);
    expect(gapsIn(values)).toEqual([{ from: '2024-03-31', to: '2024-10-01' }]);
  });
});

test('twelve months in a quarterly report are no fiscal year: Amazon tells them in each', () => {
  const values = recorded('amazon');
  const years = values.filter((one) => lengthOf(one) > 300);
  expect(years.length).toBeGreaterThan(2);
  expect(years.every(({ to }) => to.endsWith('-12-31'))).toBe(true);
  expect(amountsOf(values, '2026-06-30')).toEqual([54_208]);
  expect(amountsOf(values, '2025-12-31', '2025-01-01')).toEqual([131_819]);
});

describe('a figure told anew', () => {
  test("is kept beside what was told first, and never mixed with it: Meta's last quarter of 2023", () => {
    const [first, latest] = amountsOf(recorded('meta'), '2023-12-31');
    expect(first).toBe(27_266 - 19_601);
    expect(latest).toBe(27_045 - 19_453);
    expect(amountsOf(recorded('meta'), '2023-12-31')).not.toContain(27_045 - 19_601);
  });

  describe('in an amended report', () => {
    const quarter = fact('2024-01-01', '2024-03-31', 100, '2024-04-20');
    const halfYear = fact('2024-01-01', '2024-06-30', 230, '2024-07-20');
    const nineMonths = fact('2024-01-01', '2024-09-30', 330, '2024-10-20');

    test('follows the first, and what is filed after it is parted by it', () => {
      const amended = fact('2024-01-01', '2024-03-31', 90, '2024-06-01', '10-Q/A');
      const values = filedValues([quarter, halfYear, amended]);
      expect(amountsOf(values, '2024-03-31')).toEqual([100, 90]);
      expect(amountsOf(values, '2024-06-30')).toEqual([230 - 90]);
    });

    test('parts nothing that was filed before it, since which quarter was wrong is not told', () => {
      const amended = fact('2024-01-01', '2024-06-30', 220, '2024-09-01', '10-Q/A');
      const values = filedValues([quarter, halfYear, nineMonths, amended]);
      expect(amountsOf(values, '2024-06-30')).toEqual([230 - 100]);
      expect(amountsOf(values, '2024-09-30')).toEqual([330 - 220]);
    });
  });

  test('to the same number is no news', () => {
    const again = fact('2024-01-01', '2024-03-31', 100, '2025-04-20');
    const values = filedValues([fact('2024-01-01', '2024-03-31', 100, '2024-04-20'), again]);
    expect(values.map(({ documents }) => documents[0].filed)).toEqual(['2024-04-20']);
  });
});

test('recasts in other documents, and values of one day, are left aside', () => {
  const { start: _, ...instant } = fact('2024-01-01', '2024-03-31', 5, '2024-04-20');
  expect(filedValues([fact('2024-01-01', '2024-03-31', 7, '2024-05-20', '8-K'), instant])).toEqual([]);
});

test('a quarter of fourteen weeks and a year of fifty-three are a quarter and a year: Apple in 2023', () => {
  const values = recorded('apple');
  expect(amountsOf(values, '2022-12-31')).toEqual([3787]);
  expect(amountsOf(values, '2023-09-30')).toEqual([2163]);
  expect(amountsOf(values, '2023-09-30', '2022-09-25')).toEqual([3787 + 2916 + 2093 + 2163]);
});

test("a fiscal year that ends in May has its own quarters: Oracle's to August, November, February and May", () => {
  const ends = recorded('oracle')
    .filter((one) => lengthOf(one) < 100)
    .map(({ to }) => to.slice(5, 7));
  expect(new Set(ends)).toEqual(new Set(['08', '11', '02', '05']));
});

describe('a company that changed its tag', () => {
  const older = [
    fact('2020-01-27', '2020-04-26', 155, '2020-05-21'),
    fact('2020-01-27', '2020-07-26', 372, '2020-08-19'),
  ];
  const newer = [
    fact('2020-01-27', '2020-10-25', 845, '2020-11-18'),
    fact('2020-01-27', '2021-01-31', 1128, '2021-02-26', '10-K'),
  ];

  test('has each time under the first tag that tells of it, and no difference of two tags', () => {
    const values = valuesOf([newer, older]);
    expect(amountsOf(values, '2020-04-26')).toEqual([155]);
    expect(amountsOf(values, '2020-07-26')).toEqual([372 - 155]);
    expect(amountsOf(values, '2020-10-25')).toEqual([]);
    expect(amountsOf(values, '2021-01-31')).toEqual([1128 - 845]);
    expect(gapsIn(values).length).toBe(1);
  });
});

test('a year told late is parted by nine months told early, as long as neither was ever told otherwise: NVIDIA', () => {
  const nineMonths = fact('2021-02-01', '2021-10-31', 703, '2021-11-22');
  const year = fact('2021-02-01', '2022-01-30', 976, '2024-02-21', '10-K');
  const own = fact('2023-01-30', '2024-01-28', 1069, '2024-02-21', '10-K');
  expect(amountsOf(filedValues([nineMonths, year, own]), '2022-01-30')).toEqual([976 - 703]);
  const before = fact('2021-02-01', '2022-01-30', 990, '2022-03-18', '10-K');
  expect(amountsOf(filedValues([nineMonths, before, year, own]), '2022-01-30')).toEqual([990 - 703]);
});
