import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dividedBy, exactly, minus, plus, times, uncertain } from '../../src/quantity/estimate.ts';
import { rangeOf } from '../../src/quantity/range-of.ts';
import { sharesOfSpread } from '../../src/quantity/shares-of-spread.ts';
import { publishersOf, type Source } from '../../src/quantity/source.ts';

const usd = (name: string) => ({ name, unit: 'USD' as const });
const price = uncertain({ low: 20_000, mid: 30_000, high: 45_000, unit: 'USD' }, 'accelerator-price');
const count = exactly(350_000, { name: 'count', unit: 'accelerators' });

const positiveRange = fc
  .tuple(
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    fc.double({ min: 1, max: 10, noNaN: true }),
    fc.double({ min: 1, max: 10, noNaN: true }),
  )
  .map(([low, up, further]) => ({ low, mid: low * up, high: low * up * further, unit: 'USD' as const }));

describe('an estimate', () => {
  test('keeps the bounds of its only uncertain number to the last digit', () => {
    const total = rangeOf(times(count, price, usd('total')));
    expect(total.low).toBeCloseTo(350_000 * 20_000, 2);
    expect(total.mid).toBeCloseTo(350_000 * 30_000, 2);
    expect(total.high).toBeCloseTo(350_000 * 45_000, 2);
  });

  test('is one exact number when everything in it is', () => {
    const total = times(count, exactly(30_000, usd('price')), usd('total'));
    expect(rangeOf(total)).toEqual({ low: 10.5e9, mid: 10.5e9, high: 10.5e9, unit: 'USD' });
  });

  test('draws an assumption used twice only once', () => {
    const nothing = minus(price, price, usd('difference'));
    expect(rangeOf(nothing)).toEqual({ low: 0, mid: 0, high: 0, unit: 'USD' });
  });

  test('is not moved by a new assumption elsewhere', () => {
    const before = rangeOf(times(count, price, usd('total')));
    uncertain({ low: 1, mid: 2, high: 3, unit: 'ratio' }, 'something-new');
    expect(rangeOf(times(count, price, usd('total')))).toEqual(before);
  });

  test('is narrower than its extremes multiplied, as independent numbers seldom agree', () => {
    const share = uncertain({ low: 1.1, mid: 1.3, high: 1.6, unit: 'ratio' }, 'share');
    const { low, mid, high } = rangeOf(times(price, share, usd('total')));
    expect(low).toBeGreaterThan(20_000 * 1.1);
    expect(high).toBeLessThan(45_000 * 1.6);
    expect(mid / (30_000 * 1.3)).toBeCloseTo(1, 1);
  });

  test('holds a fraction within its bounds', () => {
    const discount = uncertain({ low: 0, mid: 0.9, high: 0.95, unit: 'fraction' }, 'discount', [], {
      min: 0,
      max: 0.95,
    });
    const values = typeof discount.values === 'number' ? [] : discount.values.all();
    expect(values).toHaveLength(505);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(0.95);
  });

  test('undoes a multiplication by a division', () => {
    const back = rangeOf(
      dividedBy(times(count, price, usd('total')), price, { name: 'count', unit: 'accelerators' }),
    );
    expect(back.mid).toBeCloseTo(350_000, 5);
    expect(back.high - back.low).toBeLessThan(1e-5);
  });

  test('never inverts its range', () => {
    fc.assert(
      fc.property(positiveRange, positiveRange, (a, b) => {
        const [first, second] = [uncertain(a, 'a'), uncertain(b, 'b')];
        for (const combined of [times, dividedBy, plus, minus].map((operation) =>
          operation(first, second, usd('result')),
        )) {
          const { low, mid, high } = rangeOf(combined);
          expect(low).toBeLessThanOrEqual(mid);
          expect(mid).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

describe('the share of spread', () => {
  test('belongs wholly to the only uncertain number', () => {
    expect(sharesOfSpread(times(count, price, usd('total')))).toEqual(new Map([['accelerator-price', 1]]));
  });

  test('is larger for the wider number, and all shares make one', () => {
    const narrow = uncertain({ low: 0.95, mid: 1, high: 1.05, unit: 'ratio' }, 'narrow');
    const shares = sharesOfSpread(times(price, narrow, usd('total')));
    expect(shares.get('accelerator-price')).toBeGreaterThan(0.9);
    expect([...shares.values()].reduce((sum, share) => sum + share)).toBeCloseTo(1, 12);
  });

  test('is nothing to speak of when nothing is uncertain', () => {
    expect(sharesOfSpread(count)).toEqual(new Map());
  });
});

describe('provenance', () => {
  test('names a publisher of several sources once', () => {
    expect(publishersOf([source('first'), source('second')])).toBe('P');
  });

  const source = (title: string): Source => ({
    kind: 'press',
    publisher: 'P',
    title,
    published: '2024',
    accessed: '2026-11-24',
  });

  test('sources and working survive arithmetic, each once and in order', () => {
    const [first, second] = [source('first'), source('second')];
    const a = exactly(2, usd('a'), [first]);
    const b = exactly(3, usd('b'), [second, first]);
    const sum = plus(a, b, usd('sum'));
    const product = times(sum, a, usd('product'));
    expect(product.sources).toEqual([first, second]);
    expect(product.working.map(({ operation, name }) => [operation, name])).toEqual([
      ['+', 'sum'],
      ['×', 'product'],
    ]);
  });
});
