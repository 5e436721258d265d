import { expect, test } from 'vitest';
import { read } from './language.ts';

test.each([
  ['on 30.06.2026', '2026-06-30', '2026-06-30'],
  ['on 05.04.2026', '2026-04-05', '2026-04-05'],
  ['in the three months to 30 June 2026', '2026-04-01', '2026-06-30'],
  ['in the year ended March 31, 2026', '2025-04-01', '2026-03-31'],
  ['in the six months ended 25 January 2026', '2025-07-26', '2026-01-25'],
  ['in 2025, which ended in December', '2025-01-01', '2025-12-31'],
  ['截至2026年6月30日的季度', '2026-04-01', '2026-06-30'],
  ['截至2026年3月31日止年度', '2025-04-01', '2026-03-31'],
])('reads %s as %s to %s: so long, up to its end', (said, from, to) => {
  const times = read(`worldwide data center capex ${said}`).read.filter(({ kind }) => kind === 'period');
  expect(times).toMatchObject([{ from, to }]);
});

test.each([['Alphabet capex 2025 up to June'], ['Alphabet capex 2025 through June']])(
  'does not take the June of %s for the end of that year',
  (ask) => {
    expect(read(ask).query?.period).not.toEqual({ from: '2025-01-01', to: '2025-12-31' });
  },
);
