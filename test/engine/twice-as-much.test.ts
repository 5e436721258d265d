import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { anyQuery } from './all-intents.ts';
import { answer, mid } from './answering.ts';

/** Slots that say how much is asked about: of a budget, what it gets; not what a fleet or a time leaves of one. */
const AMOUNTS = ['count', 'hours', 'tokens', 'inputTokens', 'outputTokens', 'parameters', 'acceleratorHours'];
const OTHERS = ['power', 'seats', 'budget', 'requests'];

/** The query with twice as much of what it asks about, for each way it says how much. */
function doubled(query: Query): Query[] {
  if (['compare', 'trend', 'buy-or-rent'].includes(query.intent)) return [];
  const slots = query.intent === 'afford' ? ['budget'] : [...AMOUNTS, ...OTHERS];
  const twice = slots.filter((slot) => typeof query[slot] === 'number');
  const volume = query.volume as { readonly amount: number } | undefined;
  return [
    ...twice.map((slot) => ({ ...query, [slot]: 2 * (query[slot] as number) })),
    ...(volume === undefined ? [] : [{ ...query, volume: { ...volume, amount: 2 * volume.amount } }]),
  ];
}

test('twice as much of anything never costs or gets less, nor do the ends of its range', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const before = answer(query).total;
      for (const more of doubled(query)) {
        const after = answer(more).total;
        if (before === null || after === null) continue;
        for (const end of ['low', 'mid', 'high'] as const)
          expect(after[end], JSON.stringify(more)).toBeGreaterThanOrEqual(before[end] * (1 - 1e-9));
      }
    }),
    { numRuns: 300 },
  );
});

/** Questions about an amount, each with the slot that says how much. */
const amounts: readonly (readonly [Query, string])[] = [
  [{ intent: 'buy', accelerator: 'h100-sxm', scope: 'cluster' }, 'count'],
  [{ intent: 'rent', accelerator: 'b200', count: 8, commitment: 'on-demand' }, 'hours'],
  [{ intent: 'train', parameters: 70e9, accelerator: 'h100-sxm' }, 'tokens'],
  [{ intent: 'train', tokens: 1e13, accelerator: 'b200' }, 'parameters'],
  [{ intent: 'train', accelerator: 'h100-sxm' }, 'compute'],
  [{ intent: 'train', accelerator: 'h100-sxm' }, 'acceleratorHours'],
  [{ intent: 'tokens', model: 'gpt-4o' }, 'tokens'],
  [{ intent: 'tokens', model: 'claude-sonnet-4.5', inputTokens: 1e6 }, 'outputTokens'],
  [{ intent: 'tokens', model: 'gpt-4o' }, 'requests'],
  [{ intent: 'rent', accelerator: 'h100-sxm', count: 8, commitment: 'on-demand', basis: 'list' }, 'hours'],
  [{ intent: 'rent', accelerator: 'h100-sxm', commitment: 'on-demand', basis: 'cheapest' }, 'count'],
  [{ intent: 'power', accelerator: 'h100-sxm', hours: 8760 }, 'count'],
  [{ intent: 'power', power: 1e8 }, 'hours'],
  [{ intent: 'build', accelerator: 'gb200', scope: 'all' }, 'count'],
  [{ intent: 'build', accelerator: 'gb200', scope: 'facility' }, 'power'],
  [{ intent: 'price', licence: 'chatgpt-business', per: 'seat' }, 'seats'],
  [{ intent: 'afford', accelerator: 'h100-sxm', goal: 'buy' }, 'budget'],
  [{ intent: 'afford', accelerator: 'h100-sxm', goal: 'train' }, 'budget'],
];

test.each(amounts)('twice as much never costs or gets less: %j by %s', (query, slot) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (amount) => {
      expect(mid({ ...query, [slot]: 2 * amount })).toBeGreaterThanOrEqual(mid({ ...query, [slot]: amount }));
    }),
    { numRuns: 30 },
  );
});
