import { describe, expect, test } from 'vitest';
import { filedValues } from '../../../src/sources/edgar/filed-values.ts';
import { amountsOf, fact } from './facts.ts';

describe('filings as other companies make them', () => {
  test("amended on the day of the annual report part its year by what they say: Super Micro's of 2017", () => {
    const values = filedValues([
      fact('2016-07-01', '2016-12-31', 51.965, '2017-02-07'),
      fact('2016-07-01', '2017-03-31', 74.38, '2017-05-10'),
      fact('2016-07-01', '2017-03-31', 77.469, '2019-05-17', '10-Q/A'),
      fact('2016-07-01', '2017-06-30', 94.875, '2019-05-17', '10-K'),
    ]);
    expect(amountsOf(values, '2017-06-30')).toEqual([94.875 - 77.469].map((one) => expect.closeTo(one, 6)));
  });

  describe("with a year told anew, and nine months not yet: Dell's of 2024", () => {
    const nineMonths = fact('2023-02-04', '2023-11-03', 3720, '2023-12-08');
    const year = fact('2023-02-04', '2024-02-02', 5211, '2024-03-25', '10-K');
    const nineMonthsAgain = fact('2023-02-04', '2023-11-03', 3720, '2024-12-10');
    const ownNineMonths = fact('2024-02-03', '2024-11-01', 4082, '2024-12-10');
    const yearAnew = fact('2023-02-04', '2024-02-02', 5411, '2025-03-25', '10-K');
    const ownYear = fact('2024-02-03', '2025-01-31', 6237, '2025-03-25', '10-K');
    const facts = [nineMonths, year, nineMonthsAgain, ownNineMonths, yearAnew, ownYear];

    test('keep the fourth quarter first told, and make no other of two words', () => {
      const values = filedValues(facts);
      expect(amountsOf(values, '2024-02-02')).toEqual([5211 - 3720]);
      expect(amountsOf(values, '2024-02-02', '2023-02-04')).toEqual([5211, 5411]);
    });

    test('have the quarter as it is told by itself', () => {
      const told = fact('2023-11-04', '2024-02-02', 1547, '2025-03-25', '10-K');
      expect(amountsOf(filedValues([...facts, told]), '2024-02-02')).toEqual([5211 - 3720, 1547]);
    });

    test('part it anew once the nine months were told again since', () => {
      const since = fact('2023-02-04', '2023-11-03', 3720, '2025-03-25', '10-K');
      expect(amountsOf(filedValues([...facts, since]), '2024-02-02')).toEqual([5211 - 3720, 5411 - 3720]);
    });
  });

  test("that write a week's end differently the year after tell of the same quarter: Ciena's of 2019", () => {
    const values = filedValues([
      fact('2019-02-01', '2019-04-30', 80.32, '2019-06-12'),
      fact('2019-02-03', '2019-05-04', 80.32, '2020-06-10'),
      fact('2020-02-02', '2020-05-02', 95, '2020-06-10'),
    ]);
    expect(values.map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2019-02-01/2019-04-30',
      '2020-02-02/2020-05-02',
    ]);
  });

  test("of foreign filers, whose quarterly reports are 6-Ks, give quarters: GlobalFoundries' of 2025", () => {
    const values = filedValues([
      fact('2025-01-01', '2025-03-31', 151, '2025-05-06', '6-K'),
      fact('2025-04-01', '2025-06-30', 196, '2025-08-05', '6-K'),
      fact('2025-01-01', '2025-09-30', 542, '2025-11-12', '6-K'),
      fact('2025-07-01', '2025-09-30', 195, '2025-11-12', '6-K'),
      fact('2025-01-01', '2025-12-31', 797, '2026-02-27', '20-F'),
      fact('2025-01-01', '2025-12-31', 790, '2026-03-10', '6-K'),
    ]);
    const quarters = ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'];
    expect(quarters.flatMap((to) => amountsOf(values, to))).toEqual([151, 196, 195, 797 - 542]);
    expect(amountsOf(values, '2025-12-31', '2025-01-01')).toEqual([797]);
  });
});
