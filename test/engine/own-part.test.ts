import { expect, test } from 'vitest';
import { wholeYear } from '../../src/engine/period.ts';
import { answer } from './answering.ts';

test('what a company told of a part of a year is said, and not that nothing is known of the year', () => {
  const query = { intent: 'capex', companies: ['tencent'], period: wholeYear(2025), measure: 'amount' };
  const { total, caveats, sources } = answer(query);
  expect(total).toBeNull();
  expect(caveats).toContainEqual({
    key: 'own-part-known',
    values: expect.objectContaining({
      company: 'tencent',
      known: '2025-01-01/2025-09-30',
      value: expect.objectContaining({ mid: 27_500e6 + 19_100e6 + 12_980e6, unit: 'CNY' }),
    }),
  });
  expect(sources.length).toBeGreaterThan(0);
});
