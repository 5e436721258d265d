import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustables } from '../../src/engine/adjustables.ts';
import { assumptionKinds } from '../../src/engine/assumptions.ts';
import { checkQuery } from '../../src/engine/check-query.ts';
import { intents } from '../../src/engine/index.ts';
import { anyQuery } from './all-intents.ts';
import { answer, catalogue, TODAY } from './answering.ts';

const world = { catalogue, now: TODAY };
const taking = (name: string) => intents.filter(({ assumes }) => assumes.includes(name));

describe('an assumption outside reason', () => {
  test.each(Object.entries(assumptionKinds))(
    'is refused with its bounds, wherever %s counts',
    (name, { min, max }) => {
      const beyond = [min - Math.max(1e-6, Math.abs(min) * 0.01), max * 1.01];
      for (const { id } of taking(name))
        for (const value of beyond) {
          const notes = checkQuery({ intent: id, assume: { [name]: value } }, world);
          const refused = notes.find(({ key, values }) => key === 'value-refused' && values?.name === name);
          expect(refused?.values, `${id} ${value}`).toMatchObject({
            min: expect.anything(),
            max: expect.anything(),
          });
        }
    },
  );
});

describe('a value within the bounds of all accelerators, but out of reason for the one named', () => {
  const refused = (assume: Record<string, number>, query: Record<string, unknown> = {}) =>
    checkQuery({ intent: 'build', accelerator: 'h100-sxm', count: 8, ...query, assume }, world).map(
      ({ key }) => key,
    );

  test.each([
    { 'accelerator-price': 4e6 },
    { 'accelerator-price': 50 },
    { 'power-per-accelerator': 29_000 },
    { 'power-per-accelerator': 5 },
  ])('is refused: %j', (assume) => {
    expect(refused(assume)).toEqual(['value-refused']);
  });

  test.each([
    [{ 'accelerator-price': 120_000 }, {}],
    [{ 'accelerator-price': 54_800 }, { accelerator: 'gb200' }],
    [{ 'accelerator-price': 3e6 }, { accelerator: 'wse3' }],
    [{ 'power-per-accelerator': 1875 }, {}],
    [{ 'power-per-accelerator': 400 }, {}],
  ])('is taken where it may be so: %j', (assume, query) => {
    expect(refused(assume, query)).toEqual([]);
  });
});

describe('whatever is asked', () => {
  test('an assumption that is set leaves the others as they are', () => {
    fc.assert(
      fc.property(
        anyQuery,
        fc.nat(),
        fc.double({ min: 0.9, max: 1.1, noNaN: true }),
        (query, which, factor) => {
          const before = answer(query).assumptions.filter(
            ({ name, by }) => by === 'fact' && name in assumptionKinds,
          );
          const one = before[which % Math.max(1, before.length)];
          const kind = one && assumptionKinds[one.name];
          if (one === undefined || kind === undefined) return;
          const value = Math.min(kind.max, Math.max(kind.min, one.mid * factor));
          const after = answer({ ...query, assume: { ...query.assume, [one.name]: value } }).assumptions;
          for (const { name, low, mid, high } of after.filter((other) => other.name !== one.name)) {
            const was = before.find((other) => other.name === name);
            if (was !== undefined)
              expect({ name, low, mid, high }).toEqual({ name, low: was.low, mid: was.mid, high: was.high });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('more of a discount never costs more, nor gets less for a budget', () => {
    const discounted = anyQuery.filter(({ intent }) =>
      ['buy', 'build', 'train', 'afford', 'buy-or-rent'].includes(intent),
    );
    const part = fc.double({ min: 0, max: 0.45, noNaN: true });
    fc.assert(
      fc.property(discounted, part, part, (query, some, more) => {
        const at = (discount: number) => {
          const { total, figures } = answer({ ...query, assume: { ...query.assume, discount } });
          return { total, buying: figures.buying ?? figures.purchase ?? figures.equipment ?? null };
        };
        const [dear, cheap] = [at(some), at(some + more)];
        if (query.intent === 'afford') {
          if (dear.total && cheap.total)
            expect(cheap.total.mid).toBeGreaterThanOrEqual(dear.total.mid * (1 - 1e-9));
          return;
        }
        if (dear.buying && cheap.buying)
          expect(cheap.buying.mid).toBeLessThanOrEqual(dear.buying.mid * (1 + 1e-9));
        if (query.intent !== 'buy-or-rent' && dear.total && cheap.total)
          expect(cheap.total.mid).toBeLessThanOrEqual(dear.total.mid * (1 + 1e-9));
      }),
      { numRuns: 200 },
    );
  });
});

test('the bounds a form shows are those its fields are held to', () => {
  const shown = adjustables(
    answer({ intent: 'buy', accelerator: 'h100-sxm', count: 8, scope: 'chips' }),
    world,
  );
  const price = shown.find(({ name }) => name === 'accelerator-price');
  const refusedAt = (value: number) =>
    checkQuery({ intent: 'buy', accelerator: 'h100-sxm', assume: { 'accelerator-price': value } }, world);
  expect(refusedAt(price?.max ?? 0)).toEqual([]);
  expect(refusedAt((price?.max ?? 0) + 1)).not.toEqual([]);
});
