import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, mid } from './answering.ts';

test('what a data centre is filled with costs what buying that cluster costs', () => {
  const accelerator = fc.constantFrom('h100-sxm', 'b200', 'gb200', 'mi300x');
  fc.assert(
    fc.property(accelerator, fc.integer({ min: 1, max: 1e6 }), (chip, count) => {
      const filled = answer({ intent: 'build', accelerator: chip, count, scope: 'all' });
      const bought = mid({ intent: 'buy', accelerator: chip, count, scope: 'cluster' });
      const { facility, equipment } = filled.figures;
      expect((equipment?.mid ?? 0) / bought).toBeCloseTo(1, 9);
      expect(filled.total?.low).toBeGreaterThan(Math.max(facility?.low ?? 0, equipment?.low ?? 0));
    }),
    { numRuns: 50 },
  );
});
