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
import type { Drawn } from '../../src/quantity/values.ts';

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

test('the same made of the same numbers is worked out once, and a number of another unit is another', () => {
  const energy = uncertain({ low: 1e6, mid: 2e6, high: 4e6, unit: 'Wh' }, 'energy');
  const rate = uncertain({ low: 0.05, mid: 0.1, high: 0.2, unit: 'USD/kWh' }, 'rate');
  const each = uncertain({ low: 0.05, mid: 0.1, high: 0.2, unit: 'USD' }, 'rate');
  const cost = times(energy, rate, usd('cost'));
  expect(times(energy, rate, usd('again')).values).toBe(cost.values);
  expect(rangeOf(times(energy, each, usd('other'))).mid).toBeCloseTo(rangeOf(cost).mid * 1000, 0);
});

test('exact numbers in one draw after another do not get into each other', () => {
  const [a, b] = [uncertain({ low: 1, mid: 2, high: 3, unit: 'USD' }, 'a'), exactly(2, usd('b'))];
  const both = plus(minus(exactly(10, usd('c')), times(b, a, usd('d')), usd('e')), a, usd('f'));
  const [drawn, found] = [a, both].map(({ values }) => (values as Drawn).all()) as [
    Float64Array,
    Float64Array,
  ];
  expect([...found]).toEqual([...drawn.map((value) => 10 - 2 * value + value)]);
});
