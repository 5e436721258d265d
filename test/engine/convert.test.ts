import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/engine/answer.ts';
import { anyQuery } from './all-intents.ts';
import { answer, catalogue, keysOf, TODAY } from './answering.ts';

const rateOf = (currency: string) =>
  catalogue.latest(currency.toLowerCase(), 'perDollar', { now: TODAY })?.mid ?? Number.NaN;

const isMoney = (cell: Cell | undefined) =>
  typeof cell === 'object' && cell !== null && cell.unit.startsWith('USD');

describe('an answer in another currency', () => {
  test('has its sum, or the first money of its table, beside the dollars, whatever is asked', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom('EUR', 'GBP', 'CNY', 'JPY', 'HKD'), (query, currency) => {
        const { total, figures, table } = answer({ ...query, currency });
        if (total?.unit.startsWith('USD')) {
          expect(figures.converted?.unit).toBe(total.unit.replace('USD', currency));
          expect(figures.converted?.mid).toBeCloseTo(total.mid * rateOf(currency), 0);
        } else if (table?.rows.some((row) => row.some(isMoney))) expect(table.columns).toContain('converted');
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    { intent: 'compare', things: ['h100-sxm', 'b200'], measure: 'price' },
    { intent: 'alternatives', model: 'gpt-4o' },
  ])('of $intent is a column at the rate of the day, each amount beside its dollars', (query) => {
    const { table, caveats } = answer({ ...query, currency: 'EUR' });
    const at = table?.columns.indexOf('converted') ?? 0;
    for (const row of table?.rows ?? []) {
      const [dollars, euros] = [row[at - 1], row[at]];
      if (!isMoney(dollars)) continue;
      expect(euros).toMatchObject({ mid: (dollars as { mid: number }).mid * rateOf('EUR') });
    }
    expect(caveats.map(({ key }) => key)).toContain('converted');
  });

  test('goes by the rate the asker sets, and says so in place of whose rate it else is', () => {
    const query = { intent: 'buy', accelerator: 'h100-sxm', count: 64, scope: 'chips', currency: 'EUR' };
    const own = answer({ ...query, exchangeRate: 0.9 });
    expect(own.figures.converted?.mid).toBeCloseTo((own.total?.mid ?? 0) * 0.9, 0);
    expect(keysOf(own)).toContain('converted-at-own');
    expect(keysOf(own)).not.toContain('converted');
    expect(own.sources).toEqual(answer({ ...query, currency: undefined }).sources);
  });

  test('without a known rate stays in dollars and says so', () => {
    const unknown = answer({ intent: 'alternatives', model: 'gpt-4o', currency: 'XAU' });
    expect(keysOf(unknown)).toContain('currency-unknown');
    expect(unknown.table?.columns).not.toContain('converted');
  });
});
