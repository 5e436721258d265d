import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { answer, mid } from './answering.ts';

const everything = (query: Query) => {
  const { total, figures } = answer(query);
  return { total, ...figures };
};

test('twice the volume served never costs less', () => {
  const volume = (amount: number) => ({ amount, of: 'tokens', per: 'day' });
  const serve = (amount: number, through: object = {}): Query => ({
    intent: 'serve',
    model: 'llama-3.3-70b',
    volume: volume(amount),
    ...through,
  });
  const figures = ['accelerators', 'memory', 'hosted', 'carbon'] as const;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e12 }), (amount) => {
      const [once, twice] = [amount, 2 * amount].map((one) => everything(serve(one)));
      for (const name of ['total', ...figures] as const)
        expect(twice?.[name as 'total']?.mid, name).toBeGreaterThanOrEqual(once?.[name as 'total']?.mid ?? 0);
      const api = { through: 'api' };
      expect(mid(serve(2 * amount, api))).toBeGreaterThanOrEqual(mid(serve(amount, api)));
    }),
    { numRuns: 50 },
  );
});

test('the same volume said by the day, the month or the year costs the same', () => {
  const served = (amount: number, per: string, of: string) =>
    mid({ intent: 'serve', model: 'llama-3.3-70b', volume: { amount, of, per } });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e10 }), fc.constantFrom('tokens', 'requests'), (daily, of) => {
      const byDay = served(daily, 'day', of);
      expect(served((daily * 365) / 12, 'month', of) / byDay).toBeCloseTo(1, 9);
      expect(served(daily * 365, 'year', of) / byDay).toBeCloseTo(1, 9);
    }),
    { numRuns: 20 },
  );
});
