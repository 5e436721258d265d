import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SCOPES } from '../../src/engine/buying/purchase-price.ts';
import type { Query } from '../../src/engine/query.ts';
import { answer, catalogue, mid, priced } from './answering.ts';

/** What a budget gets costs that budget again, to a thousandth. */
describe('afford is the inverse of', () => {
  const thousandth = (a: number, b: number) => expect(Math.abs(a / b - 1)).toBeLessThan(1e-3);
  const accelerator = fc.constantFrom(...priced);
  const isKnown = (query: Query) => answer(query).total !== null;
  const rented = fc.constantFrom(
    ...catalogue
      .things('accelerator')
      .map(({ id }) => id)
      .filter((id) =>
        isKnown({ intent: 'rent', accelerator: id, count: 1, hours: 1, commitment: 'on-demand' }),
      ),
  );
  const hosted = catalogue
    .things('model')
    .map(({ id }) => id)
    .filter((id) => isKnown({ intent: 'tokens', model: id, tokens: 1e6 }));
  const assumed = fc.constantFrom<Record<string, number>>(
    {},
    { discount: 0.3 },
    { 'server-price': 280_000 },
    { 'accelerator-price': 25_000 },
    { 'accelerator-price': 25_000, discount: 0.5 },
  );

  test.each(SCOPES)('buy, for %s', (scope) => {
    fc.assert(
      fc.property(accelerator, fc.integer({ min: 1, max: 1e6 }), assumed, (chip, count, assume) => {
        const budget = mid({ intent: 'buy', accelerator: chip, count, scope, assume });
        thousandth(mid({ intent: 'afford', budget, accelerator: chip, goal: 'buy', scope, assume }), count);
      }),
    );
  });

  test('rent, for the time and for the number', () => {
    fc.assert(
      fc.property(
        rented,
        fc.integer({ min: 1, max: 1e5 }),
        fc.integer({ min: 1, max: 8759 }),
        (chip, count, hours) => {
          const lease = { accelerator: chip, count, hours };
          const budget = mid({ intent: 'rent', ...lease, commitment: 'on-demand' });
          thousandth(mid({ intent: 'afford', budget, accelerator: chip, goal: 'rent', count }), hours);
          thousandth(mid({ intent: 'afford', budget, accelerator: chip, goal: 'rent', hours }), count);
        },
      ),
    );
  });

  const commitment = fc.constantFrom('on-demand', 'reserved', 'spot');

  test('rent on any terms: never for less time than was paid for, and what it gives costs the budget again', () => {
    const time = fc.integer({ min: 1, max: 60_000 });
    fc.assert(
      fc.property(
        rented,
        commitment,
        fc.integer({ min: 1, max: 1e4 }),
        time,
        (chip, firmly, count, hours) => {
          const lease = { accelerator: chip, count, commitment: firmly };
          const budget = mid({ intent: 'rent', ...lease, hours });
          fc.pre(budget > 0);
          const lasts = mid({ intent: 'afford', budget, goal: 'rent', ...lease });
          expect(lasts).toBeGreaterThan(hours * 0.999);
          thousandth(mid({ intent: 'rent', ...lease, hours: lasts }), budget);
          const fleet = { accelerator: chip, commitment: firmly, hours };
          thousandth(mid({ intent: 'afford', budget, goal: 'rent', ...fleet }), count);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('rent, for instances, those sold by the block as well', () => {
    const sold = catalogue
      .things('instance')
      .map(({ id }) => id)
      .filter((id) =>
        isKnown({ intent: 'rent', instance: id, count: 1, hours: 100, commitment: 'on-demand' }),
      );
    for (const instance of sold) {
      const budget = mid({ intent: 'rent', instance, count: 3, hours: 100, commitment: 'on-demand' });
      thousandth(mid({ intent: 'afford', budget, instance, goal: 'rent', count: 3 }), 100);
      thousandth(mid({ intent: 'afford', budget, instance, goal: 'rent', hours: 100 }), 3);
    }
  });

  test('tokens', () => {
    expect(hosted.length).toBeGreaterThan(150);
    const models = fc.constantFrom(...hosted);
    fc.assert(
      fc.property(models, fc.integer({ min: 1e3, max: 1e13 }), (model, tokens) => {
        const budget = mid({ intent: 'tokens', model, tokens });
        thousandth(mid({ intent: 'afford', budget, model, goal: 'tokens' }), tokens);
      }),
    );
  });
});
