import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Deliveries, rememberDeliveries } from '../../src/memory/deliveries.ts';
import type { Work } from '../../src/memory/work.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'aicost-deliveries-'));
afterAll(() => rmSync(folder, { recursive: true }));

const day = 24 * 60 * 60 * 1_000;
const claimFor = 15_000;
const payload = { command: '/aicost', text: '35万枚H100要多少钱?' };

let now = Date.UTC(2026, 10, 24);
let files = 0;
let store: Store;
let deliveries: Deliveries;
let otherInstance: Deliveries;

beforeEach(async () => {
  files += 1;
  store = await openSqlite(join(folder, `${files}.sqlite`), () => now);
  deliveries = rememberDeliveries(store, () => now, claimFor);
  otherInstance = rememberDeliveries(store, () => now, claimFor);
});
afterEach(() => store.close());

function had(work: Work | undefined): Work {
  if (work === undefined) throw new Error('the delivery was not had');
  return work;
}

test('a delivery is recorded once, whoever it comes to', async () => {
  const work = had(await deliveries.record('id', payload));
  expect(work).toMatchObject({ id: 'id', payload, recorded: now, attempt: 1, reached: 'recorded' });
  expect(await deliveries.record('id', payload)).toBeUndefined();
  expect(await otherInstance.record('id', payload)).toBeUndefined();
  expect(await otherInstance.record('another id', payload)).toBeDefined();
});

test('a delivery given back unfinished stays known, and is not recorded anew', async () => {
  await had(await deliveries.record('id', payload)).release();
  expect(await otherInstance.record('id', { text: 'redelivered' })).toBeUndefined();
  expect(had(await otherInstance.begin('id'))).toMatchObject({ payload, attempt: 2 });
});

test('a finished delivery stays known for three days, and no word of it is kept', async () => {
  await had(await deliveries.record('id', payload)).finish();
  now += 3 * day - 1;
  expect(await otherInstance.record('id', payload)).toBeUndefined();
  expect(await otherInstance.begin('id')).toBeUndefined();
  expect(JSON.stringify([...(await store.list(''))])).not.toContain('H100');
  now += 1;
  expect(await otherInstance.record('id', payload)).toBeDefined();
});

test('a delivery being worked on is nobody else’s', async () => {
  await deliveries.record('id', payload);
  expect(await otherInstance.begin('id')).toBeUndefined();
});

test('a delivery nobody recorded cannot be begun', async () => {
  expect(await deliveries.begin('id')).toBeUndefined();
  expect(await deliveries.record('id', payload)).toBeDefined();
});

test('work given back is begun again with what is known of it', async () => {
  const first = had(await deliveries.record('id', payload));
  await first.sending();
  await first.release();
  const second = had(await otherInstance.begin('id'));
  expect(second).toMatchObject({ payload, recorded: now, attempt: 2, reached: 'sending' });
  await second.release();
  expect(had(await deliveries.begin('id'))).toMatchObject({ attempt: 3, reached: 'sending' });
});

test('what is unfinished is listed oldest first, finished ones left out', async () => {
  const ids = ['b', 'c', 'a'];
  for (const id of ids) {
    now += 1;
    await (await deliveries.record(id, payload))?.release();
  }
  await had(await deliveries.record('done', payload)).finish();
  expect(await otherInstance.unfinished()).toEqual(ids);
});

test('what failed is listed again when it is time to try again', async () => {
  await had(await deliveries.record('id', payload)).release();
  await had(await deliveries.begin('id')).release();
  expect(await deliveries.unfinished()).toEqual([]);
  now += 15_000;
  expect(await deliveries.unfinished()).toEqual(['id']);
});

test('what expired is looked at once more, and then listed no longer', async () => {
  await had(await deliveries.record('id', payload)).release();
  now += 3 * day;
  expect(await deliveries.unfinished()).toEqual(['id']);
  expect(await deliveries.begin('id')).toBeUndefined();
  expect(await deliveries.unfinished()).toEqual([]);
});

test('what was recorded before there was a list is found at the start', async () => {
  const record = { payload, recorded: now, attempts: 1, reached: 'recorded' };
  await store.set('delivery/open/old', record);
  await store.set('delivery/open/older shape', { body: payload });
  await had(await deliveries.record('new', payload)).release();
  expect(await deliveries.unfinished()).toEqual(['new']);
  await deliveries.relist();
  expect(await deliveries.unfinished()).toEqual(['new', 'old']);
});

test('work whose claim was lost is told to send nothing, and finishes nothing', async () => {
  const paused = had(await deliveries.record('id', payload));
  now += claimFor;
  const taken = had(await otherInstance.begin('id'));
  expect(await paused.sending()).toBe(false);
  expect(await paused.finish()).toBe(false);
  await paused.release();
  expect(await otherInstance.begin('id')).toBeUndefined();
  expect(await taken.sending()).toBe(true);
  expect(await taken.finish()).toBe(true);
});

test('work is kept for as long as its process lives, and free soon after it is given back', async () => {
  const real = await openSqlite(join(folder, 'real-clock.sqlite'));
  const [instance, other] = [0, 1].map(() => rememberDeliveries(real, Date.now, 600)) as [
    Deliveries,
    Deliveries,
  ];
  const work = had(await instance.record('id', payload));
  await sleep(1_000);
  expect(await other.begin('id')).toBeUndefined();
  await work.release();
  expect(await other.begin('id')).toBeDefined();
  await real.close();
});

test('a record of an older shape is left alone', async () => {
  await store.set('delivery/open/old', { body: payload, state: 'new' });
  expect(await deliveries.unfinished()).toEqual([]);
  expect(await deliveries.begin('old')).toBeUndefined();
});

describe('with the store out of reach', () => {
  test('an answer is not held back', async () => {
    const work = had(await deliveries.record('id', payload));
    await store.close();
    expect(await work.sending()).toBe(true);
    await work.release();
    expect(await work.finish()).toBe(true);
  });

  test('recording fails, and the work can be done unrecorded', async () => {
    await store.close();
    await expect(deliveries.record('id', payload)).rejects.toThrow();
    const work = deliveries.unrecorded('id', payload);
    expect(work).toMatchObject({ id: 'id', payload, recorded: now, attempt: 1, reached: 'recorded' });
    expect(await work.sending()).toBe(true);
    expect(await work.finish()).toBe(true);
  });
});
