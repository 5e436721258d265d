import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dividedBy,
  type Estimate,
  exactly,
  minus,
  plus,
  times,
  uncertain,
} from '../../src/quantity/estimate.ts';
import { largerOf } from '../../src/quantity/larger.ts';
import { rangeOf } from '../../src/quantity/range-of.ts';

const usd = (name: string) => ({ name, unit: 'USD' as const });
const range = fc
  .tuple(
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  )
  .map(([low, up, further]) => ({ low, mid: low + up, high: low + up + further, unit: 'USD' as const }));
const factor = fc.double({ min: -1e3, max: 1e3, noNaN: true }).filter((one) => one !== 0);

/** The 10th, 50th and 90th percentile of 505 draws, by sorting them. */
function percentiles({ values }: Estimate): number[] {
  if (typeof values === 'number') return [values, values, values];
  const sorted = values.all().toSorted();
  return [50, 252, 454].map((rank) => sorted[rank] as number);
}

test.each([times, dividedBy, plus, minus])(
  '$name: an interval told without a look at the draws is that of the draws',
  (operation) => {
    fc.assert(
      fc.property(range, factor, (one, other) => {
        const [a, b] = [uncertain(one, 'price'), exactly(other, usd('other'))];
        for (const result of [operation(a, b, usd('r')), operation(b, a, usd('r'))]) {
          const { low, mid, high } = rangeOf(result);
          expect([low, mid, high].map((end) => end + 0)).toEqual(percentiles(result).map((end) => end + 0));
        }
      }),
    );
  },
);

test('a floor moves an interval as it moves the draws', () => {
  fc.assert(
    fc.property(range, factor, (one, floor) => {
      const result = largerOf(uncertain(one, 'price'), exactly(floor, usd('floor')), usd('r'));
      const { low, mid, high } = rangeOf(result);
      expect([low, mid, high]).toEqual(percentiles(result));
    }),
  );
});
