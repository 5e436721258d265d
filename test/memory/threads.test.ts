import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { recallQuery, rememberQuery } from '../../src/memory/threads.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'aicost-threads-'));
let now = Date.UTC(2026, 10, 24);
let store: Store;
beforeAll(async () => {
  store = await openSqlite(join(folder, 'store.sqlite'), () => now);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const day = 24 * 60 * 60 * 1_000;
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
  now += 30 * day - 1;
  expect(await recallQuery(store, thread)).toEqual(query);
  now += 1;
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
