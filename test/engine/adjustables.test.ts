import { describe, expect, it } from 'vitest';
import { adjustables } from '../../src/engine/adjustables.ts';
import { checkQuery } from '../../src/engine/check-query.ts';
import { assuming, type Query } from '../../src/engine/query.ts';
import { answer, assumption, catalogue, TODAY } from './answering.ts';

const world = { catalogue, now: TODAY };
const of = (query: Query) => adjustables(answer(query), world);
const buy: Query = { intent: 'buy', accelerator: 'h100-sxm', count: 8, scope: 'chips' };

describe('what of an answer may be set', () => {
  it('is every assumption it rests on, as it holds it', () => {
    const query: Query = {
      intent: 'power',
      accelerator: 'h100-sxm',
      count: 1000,
      hours: 8760,
      assume: { pue: 1.2 },
    };
    const held = of(query).filter((one) => one.held !== undefined);
    expect(held.map(({ name }) => name)).toEqual(answer(query).assumptions.map(({ name }) => name));
    expect(held.find(({ name }) => name === 'pue')).toMatchObject({
      min: 1,
      max: 3,
      held: { mid: 1.2, by: 'asker' },
    });
  });

  it('is also what it would make use of, and nothing that would be idle', () => {
    const names = of(buy).map(({ name }) => name);
    expect(names).toEqual(['accelerator-price', 'discount']);
    expect(of(buy)[1]).not.toHaveProperty('held');
    for (const { name, min, max } of of(buy)) {
      const given = answer(assuming(buy, { [name]: (min + max) / 2 }));
      expect(given.caveats.map(({ key }) => key)).not.toContain('assumption-unused');
    }
  });

  it('holds the price of something whose price is not known, so that it can be given', () => {
    const unpriced = catalogue
      .things('accelerator')
      .find(({ id }) => answer({ ...buy, accelerator: id }).total === null);
    const query = { ...buy, accelerator: unpriced?.id };
    expect(of(query).map(({ name }) => name)).toContain('accelerator-price');
    expect(answer(assuming(query, { 'accelerator-price': 1000 })).total?.mid).toBe(8 * 1000);
  });

  it('keeps to the narrower bounds of an intent', () => {
    const train: Query = { intent: 'train', parameters: 7e10, tokens: 1.5e13, accelerator: 'h100-sxm' };
    const utilisation = of(train).find(({ name }) => name === 'utilisation');
    expect(utilisation?.max).toBe(0.87);
    expect(checkQuery(assuming(train, { utilisation: 0.88 }), world)).not.toEqual([]);
  });

  it('is nothing where a published number is given as it is', () => {
    expect(of({ intent: 'price', accelerator: 'h100-sxm', per: 'unit' })).toEqual([]);
  });
});

describe('a query under other assumptions', () => {
  it('holds those set and not those taken back', () => {
    const set = assuming(buy, { 'accelerator-price': 25_000, discount: 0.1 });
    expect(set.assume).toEqual({ 'accelerator-price': 25_000, discount: 0.1 });
    expect(assuming(set, { discount: undefined }).assume).toEqual({ 'accelerator-price': 25_000 });
    expect(assumption(answer(assuming(set, { discount: undefined })), 'discount')).toBeUndefined();
  });

  it('is the query before once all are taken back', () => {
    expect(assuming(assuming(buy, { discount: 0.1 }), { discount: undefined })).toEqual(buy);
  });
});
