import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Query } from '../../src/engine/query.ts';
import { inThread, recallSubject, rememberSubject } from '../../src/memory/threads.ts';
import { day, storeOnClock } from './store-on-clock.ts';

const { store, wait } = await storeOnClock();
const [first, second, third] = ['1700000000.000100', '1700000009.000200', '1700000010.000100'] as const;
const query: Query = {
  intent: 'buy',
  accelerator: 'h100-sxm',
  count: { low: 300_000, high: 350_000 },
  assume: { 'accelerator-price': 25_000, discount: { low: 0.1, high: 0.2 } },
  currency: 'CNY',
};
const other: Query = { intent: 'rent', accelerator: 'b200' };

let threads = 0;
/** A thread nothing is remembered of. */
function newThread() {
  threads++;
  return { team: 'T1', channel: 'C1', thread: `${threads}` };
}

test('a thread is about what it asked last, and about nothing another asked', async () => {
  const thread = newThread();
  await rememberSubject(store, thread, first, { previous: other });
  await rememberSubject(store, thread, second, { previous: query, offered: [other, query] });
  expect(await recallSubject(store, thread, third)).toEqual({ previous: query, offered: [other, query] });
  for (const elsewhere of [{ channel: 'C2' }, { team: 'T2' }, { thread: 'another' }])
    expect((await recallSubject(store, { ...thread, ...elsewhere }, third)).previous).toBeUndefined();
});

test('a question answered once more, after a crash, knows what came before it and not its own answer', async () => {
  const thread = newThread();
  await rememberSubject(store, thread, first, { previous: query });
  await rememberSubject(store, thread, second, { previous: other });
  expect((await recallSubject(store, thread, second)).previous).toEqual(query);
  await rememberSubject(store, thread, second, { previous: query });
  expect((await recallSubject(store, thread, third)).previous).toEqual(query);
});

test('a question that comes late is not taken for the last', async () => {
  const thread = newThread();
  await rememberSubject(store, thread, second, { previous: query });
  await rememberSubject(store, thread, first, { previous: other });
  expect((await recallSubject(store, thread, third)).previous).toEqual(query);
  expect((await recallSubject(store, thread, second)).previous).toEqual(other);
});

test('what a thread is about is remembered for thirty days after its last question', async () => {
  const thread = newThread();
  await rememberSubject(store, thread, first, { previous: query });
  wait(20 * day);
  await rememberSubject(store, thread, second, { previous: other });
  wait(30 * day - 1);
  expect((await recallSubject(store, thread, third)).previous).toEqual(other);
  wait(1);
  expect((await recallSubject(store, thread, third)).previous).toBeUndefined();
});

test.each([
  ['without an intent', { turns: [{ asked: first, previous: { accelerator: 'h100-sxm' } }] }],
  [
    'with an assumption that is no number',
    { turns: [{ asked: first, previous: { intent: 'buy', assume: { discount: '10%' } } }] },
  ],
  ['of a shape of before', query],
])('a record %s is as if forgotten', async (_, record) => {
  await store.set('thread/T1/C1/old', record);
  const thread = { team: 'T1', channel: 'C1', thread: 'old' };
  expect((await recallSubject(store, thread, third)).previous).toBeUndefined();
});

test('questions of one thread are read one after another, those of others meanwhile', async () => {
  const thread = newThread();
  const done: string[] = [];
  const read = (name: string, ms: number) => async () => {
    await sleep(ms);
    done.push(name);
  };
  const slow = inThread(store, thread, read('slow', 120));
  await sleep(20);
  await Promise.all([
    slow,
    inThread(store, thread, read('quick', 0)),
    inThread(store, newThread(), read('elsewhere', 0)),
  ]);
  expect(done).toEqual(['elsewhere', 'slow', 'quick']);
});

test('a question that fails keeps no other waiting', async () => {
  const thread = newThread();
  const failing = inThread(store, thread, () => Promise.reject(new Error('refused')));
  await expect(failing).rejects.toThrow('refused');
  expect(await inThread(store, thread, async () => 'read')).toBe('read');
});
