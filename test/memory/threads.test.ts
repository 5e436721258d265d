import { expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { recallQuery, rememberQuery } from '../../src/memory/threads.ts';
import { day, storeOnClock } from './store-on-clock.ts';

const { store, wait } = await storeOnClock();
const thread = { team: 'T1', channel: 'C1', thread: '1700000000.000100' };
const query: Query = {
  intent: 'buy',
  accelerator: 'h100-sxm',
  count: { low: 300_000, high: 350_000 },
  assume: { 'accelerator-price': 25_000, discount: { low: 0.1, high: 0.2 } },
  currency: 'CNY',
};

test('a thread has its own last query', async () => {
  await rememberQuery(store, thread, { intent: 'help' });
  await rememberQuery(store, thread, query);
  expect(await recallQuery(store, thread)).toEqual(query);
  expect(await recallQuery(store, { ...thread, thread: '1700000000.000200' })).toBeUndefined();
  expect(await recallQuery(store, { ...thread, channel: 'C2' })).toBeUndefined();
  expect(await recallQuery(store, { ...thread, team: 'T2' })).toBeUndefined();
});

test('a query is remembered for thirty days', async () => {
  await rememberQuery(store, thread, query);
  wait(30 * day - 1);
  expect(await recallQuery(store, thread)).toEqual(query);
  wait(1);
  expect(await recallQuery(store, thread)).toBeUndefined();
});

test.each([
  ['without an intent', { accelerator: 'h100-sxm' }],
  ['with an assumption that is no number', { intent: 'buy', assume: { discount: '10%' } }],
  ['that is no object', 'buy'],
])('a record %s is as if forgotten', async (_, record) => {
  await store.set('thread/T1/C1/old', record);
  expect(await recallQuery(store, { team: 'T1', channel: 'C1', thread: 'old' })).toBeUndefined();
});
