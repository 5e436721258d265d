import { expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { findReference, keepReference } from '../../src/memory/references.ts';
import { day, storeOnClock } from './store-on-clock.ts';

const { store, wait } = await storeOnClock();
const query: Query = { intent: 'buy', accelerator: 'h100-sxm', count: 350_000, note: '很长'.repeat(2_000) };

test('a query too long for a button is found by a short id', async () => {
  const id = await keepReference(store, { query, locale: 'zh' });
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(await findReference(store, id)).toEqual({ query, locale: 'zh' });
});

test('the same button has the same id, another has another', async () => {
  const id = await keepReference(store, { query, locale: 'zh' });
  expect(await keepReference(store, { query, locale: 'zh' })).toBe(id);
  expect(await keepReference(store, { query, locale: 'en' })).not.toBe(id);
  expect(await keepReference(store, { query: { ...query, count: 1 }, locale: 'zh' })).not.toBe(id);
});

test('a button works for a year after it was last shown', async () => {
  const id = await keepReference(store, { query, locale: 'en' });
  wait(300 * day);
  await keepReference(store, { query, locale: 'en' });
  wait(365 * day - 1);
  expect(await findReference(store, id)).toEqual({ query, locale: 'en' });
  wait(1);
  expect(await findReference(store, id)).toBeUndefined();
});

test('an id nobody was given, or with a record of an older shape, finds nothing', async () => {
  expect(await findReference(store, 'not-an-id')).toBeUndefined();
  await store.set('reference/old', { intent: 'buy' });
  expect(await findReference(store, 'old')).toBeUndefined();
});
