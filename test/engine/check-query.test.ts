import { describe, expect, test } from 'vitest';
import { checkQuery } from '../../src/engine/check-query.ts';
import { intents } from '../../src/engine/index.ts';
import { parseQuery } from '../../src/engine/query-shape.ts';
import { catalogue, TODAY } from './answering.ts';

const world = { catalogue, now: TODAY };
const buy = { intent: 'buy', accelerator: 'h100-sxm', count: 8, scope: 'chips' };
const keys = (query: Parameters<typeof checkQuery>[0]) => checkQuery(query, world).map(({ key }) => key);

describe('a query that cannot be answered as it stands', () => {
  test('nothing is wrong with a good one', () => {
    expect(keys({ ...buy, assume: { 'accelerator-price': 25_000, discount: 0.2 } })).toEqual([]);
  });

  test.each([
    ['a negative price', { 'accelerator-price': -1 }],
    ['a discount above all', { discount: 1.2 }],
    ['a range that leaves reason', { discount: { low: 0.1, high: 3 } }],
  ])('refuses %s, with the bounds', (_, assume) => {
    const [note] = checkQuery({ ...buy, assume }, world);
    expect(note?.key).toBe('value-refused');
    expect(note?.values).toHaveProperty('min');
    expect(note?.values).toHaveProperty('max');
  });

  test.each([
    ['an hour of one accelerator at $5,000', { 'rent-price': 5000 }],
    ['50 kW for one accelerator', { 'power-per-accelerator': 50_000 }],
    ['ten million tokens a second from one', { throughput: 1e7 }],
    ['an accelerator at $10M', { 'accelerator-price': 1e7 }],
    ['electricity at $50 a kilowatt-hour', { 'electricity-price': 50 }],
    ['training costs that grow fiftyfold a year', { growth: 50 }],
    ['more useful hours than were billed', { goodput: 1.2 }],
  ])('refuses %s wherever it counts', (_, assume) => {
    const [name = ''] = Object.keys(assume);
    const taking = intents.filter(({ assumes }) => assumes.includes(name));
    expect(taking.length).toBeGreaterThan(0);
    for (const { id } of taking) expect(keys({ intent: id, assume })).toContain('value-refused');
  });

  test('refuses a PUE below one where PUE counts', () => {
    expect(
      keys({ intent: 'buy-or-rent', accelerator: 'h100-sxm', count: 8, hours: 8760, assume: { pue: 0.8 } }),
    ).toEqual(['value-refused']);
  });

  test('says so when an assumption has no part in the answer', () => {
    expect(keys({ ...buy, assume: { pue: 1.2 } })).toEqual(['assumption-unused']);
  });

  test.each([
    [{ ...buy, count: 0 }, 'count-not-positive'],
    [{ ...buy, count: Number.NaN }, 'count-not-positive'],
    [{ ...buy, count: 1e300 }, 'number-too-large'],
    [{ ...buy, accelerator: 'z900' }, 'unknown-name'],
    [{ intent: 'fly' }, 'unknown-name'],
  ])('refuses %j', (query, key) => {
    expect(keys(query)).toEqual([key]);
  });
});

describe('a query from a button', () => {
  test('comes back as it went', () => {
    expect(parseQuery(JSON.parse(JSON.stringify(buy)))).toEqual(buy);
  });

  test.each([
    null,
    'buy',
    [],
    { intent: 'fly' },
    { ...buy, colour: 'red' },
    { ...buy, scope: 'all of it' },
    { ...buy, count: 'eight' },
  ])('is dropped when it is none: %j', (value) => {
    expect(parseQuery(value)).toBeUndefined();
  });
});
