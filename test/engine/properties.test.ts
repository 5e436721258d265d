import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import type { Query } from '../../src/engine/query.ts';
import { answer, mid, priced } from './answering.ts';

const accelerator = fc.constantFrom(...priced);
const count = fc.integer({ min: 1, max: 1_000_000 });
const hours = fc.integer({ min: 1, max: 50_000 });
const scope = fc.constantFrom('chips', 'servers', 'cluster');
const commitment = fc.constantFrom('on-demand', 'reserved', 'spot');

const anyQuery: fc.Arbitrary<Query> = fc.oneof(
  fc.record({ intent: fc.constant('buy'), accelerator, count, scope }),
  fc.record({ intent: fc.constant('rent'), accelerator, count, hours, commitment }),
  fc.record({ intent: fc.constant('buy-or-rent'), accelerator, count, hours }),
);

describe('whatever is asked', () => {
  test('no range is inverted, and shares of the spread make one', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { total, figures, assumptions }: Answer = answer(query);
        for (const range of [total, ...Object.values(figures)]) {
          if (range === null) continue;
          expect(range.low).toBeLessThanOrEqual(range.mid);
          expect(range.mid).toBeLessThanOrEqual(range.high);
        }
        const shares = assumptions.reduce((sum, { share }) => sum + share, 0);
        if (total !== null && total.low < total.high) expect(shares).toBeCloseTo(1, 9);
      }),
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(answer(query)).toEqual(answer(query));
      }),
    );
  });

  test('twice the quantity never costs less', () => {
    const costs = fc.oneof(
      fc.record({ intent: fc.constant('buy'), accelerator, count, scope }),
      fc.record({ intent: fc.constant('rent'), accelerator, count, hours, commitment }),
    );
    fc.assert(
      fc.property(costs, (query) => {
        expect(mid({ ...query, count: 2 * query.count })).toBeGreaterThanOrEqual(mid(query));
      }),
    );
  });

  test('more of a discount never costs more', () => {
    const fraction = fc.double({ min: 0, max: 0.45, noNaN: true });
    fc.assert(
      fc.property(accelerator, count, scope, fraction, fraction, (chip, many, what, some, more) => {
        const cost = (discount: number) =>
          mid({ intent: 'buy', accelerator: chip, count: many, scope: what, assume: { discount } });
        expect(cost(some + more)).toBeLessThanOrEqual(cost(some) * (1 + 1e-12));
      }),
    );
  });

  test('every follow-up is a question that can be answered', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const next of answer(query).next) expect(answer(next).query).toEqual(next);
      }),
    );
  });
});
