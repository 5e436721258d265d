import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/engine/answer.ts';
import { checkQuery } from '../../src/engine/check-query.ts';
import type { Query } from '../../src/engine/query.ts';
import { parseQuery } from '../../src/engine/query-shape.ts';
import { anyQuery } from './all-intents.ts';
import { answer, catalogue, TODAY } from './answering.ts';

const world = { catalogue, now: TODAY };
const everything = (query: Query) => {
  const { total, figures } = answer(query);
  return { total, ...figures };
};

describe('whatever is asked', () => {
  test('no range is inverted and no figure is no number', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const range of Object.values(everything(query))) {
          if (range === null) continue;
          expect(Number.isFinite(range.mid)).toBe(true);
          expect(range.low).toBeLessThanOrEqual(range.mid);
          expect(range.mid).toBeLessThanOrEqual(range.high);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same question has the same answer', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(answer(query)).toEqual(answer(query));
      }),
    );
  });

  test('shares of the spread make one where there is any', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { total, assumptions } = answer(query);
        const shares = assumptions.reduce((sum, { share }) => sum + share, 0);
        if (total !== null && total.low < total.high && assumptions.length > 0)
          expect(shares).toBeCloseTo(1, 9);
      }),
    );
  });

  test('how many there are of a thing makes nothing known or unknown', () => {
    const isKnown = ({ total, table }: Answer) => [total !== null, (table?.rows.length ?? 0) > 0];
    const many = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(anyQuery, many, (query, count) => {
        for (const one of [query, ...answer(query).next].filter((one) => one.count !== undefined))
          expect(isKnown(answer({ ...one, count }))).toEqual(isKnown(answer(one)));
      }),
      { numRuns: 300 },
    );
  });

  test('every follow-up is a question that is understood, allowed and answered', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        for (const next of answer(query).next) {
          expect(parseQuery(next)).toEqual(next);
          expect(checkQuery(next, world)).toEqual([]);
          const { total, table } = answer(next);
          expect(total !== null || (table?.rows.length ?? 0) > 0).toBe(true);
        }
      }),
    );
  });
});

/** For a question, an assumption, and what must stay as it is when that is changed. */
const independent: readonly (readonly [Query, string, number, readonly string[]])[] = [
  [
    { intent: 'train', parameters: 70e9, tokens: 15e12, accelerator: 'h100-sxm', days: 90 },
    'rent-price',
    9,
    ['compute', 'accelerators', 'acceleratorHours', 'energy', 'amortised', 'purchase', 'utilisation'],
  ],
  [
    { intent: 'train', parameters: 70e9, tokens: 15e12, accelerator: 'h100-sxm' },
    'electricity-price',
    0.2,
    ['total', 'rental', 'compute', 'energy', 'acceleratorHours'],
  ],
  [
    { intent: 'train', parameters: 70e9, tokens: 15e12, accelerator: 'h100-sxm' },
    'staff-share',
    0.6,
    ['total', 'amortised', 'energy', 'compute'],
  ],
  [
    { intent: 'serve', model: 'llama-3.3-70b', volume: { amount: 1e9, of: 'tokens', per: 'day' } },
    'rent-price',
    9,
    ['accelerators', 'memory', 'energyPerRequest', 'hosted', 'carbon'],
  ],
  [
    { intent: 'serve', model: 'llama-3.3-70b', volume: { amount: 1e9, of: 'tokens', per: 'day' } },
    'output-price',
    9,
    ['total', 'accelerators', 'memory', 'perMillionTokens'],
  ],
  [
    { intent: 'serve', model: 'llama-3.3-70b', volume: { amount: 1e9, of: 'tokens', per: 'day' } },
    'carbon-intensity',
    0.9,
    ['total', 'accelerators', 'energyPerRequest', 'hosted'],
  ],
  [
    { intent: 'train', parameters: 70e9, tokens: 15e12, accelerator: 'h100-sxm' },
    'carbon-intensity',
    0.9,
    ['total', 'energy', 'amortised', 'development'],
  ],
  [
    { intent: 'power', accelerator: 'b200', count: 1000, hours: 8760 },
    'carbon-intensity',
    0.1,
    ['total', 'energy'],
  ],
  [
    { intent: 'power', accelerator: 'b200', count: 1000, hours: 8760 },
    'electricity-price',
    0.2,
    ['energy', 'carbon', 'itPower'],
  ],
  [
    { intent: 'build', accelerator: 'gb200', power: 1e8, scope: 'all' },
    'pue',
    1.5,
    ['total', 'facility', 'equipment', 'itPower'],
  ],
  [
    { intent: 'build', accelerator: 'gb200', power: 1e8, scope: 'all' },
    'facility-cost',
    20,
    ['equipment', 'itPower', 'facilityPower'],
  ],
  [
    { intent: 'tokens', model: 'gpt-4o', inputTokens: 1e9, outputTokens: 1e9 },
    'output-price',
    99,
    ['inputCost'],
  ],
];

test.each(independent)(
  '%j: another %s (%d) leaves what does not depend on it: %j',
  (query, name, value, same) => {
    const [before, after] = [query, { ...query, assume: { [name]: value } }].map(everything);
    expect(after).not.toEqual(before);
    for (const figure of same)
      expect(after?.[figure as 'total'], figure).toEqual(before?.[figure as 'total']);
  },
);
