import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { Redis } from 'ioredis';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openRedis } from '../../src/store/redis.ts';
import type { Store } from '../../src/store/store.ts';
import { lineTo } from '../redis-server/line-to.ts';
import { type RedisServer, startRedisServer } from '../redis-server/start-redis-server.ts';

/** Longest a store may keep its caller waiting, with some room for a busy machine. */
const bound = 1_000 + 500;

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of cleanUp.splice(0)) await end();
});

async function server(port?: number): Promise<RedisServer> {
  const started = await startRedisServer(port);
  cleanUp.push(() => started.kill());
  return started;
}

async function open(url: string): Promise<Store> {
  const store = await openRedis(url);
  cleanUp.push(() => store.close());
  return store;
}

/** Waits until the store answers again; fails when that takes more than five seconds. */
async function recovers(store: Store): Promise<void> {
  await vi.waitFor(async () => expect(await store.healthy()).toBe(true), { timeout: 5_000, interval: 20 });
}

async function everyMethod(store: Store): Promise<PromiseSettledResult<unknown>[]> {
  return Promise.allSettled([
    store.get('key'),
    store.set('key', 1),
    store.delete('key'),
    store.list('key'),
    store.change({ set: [{ key: 'key', value: 1 }] }),
    store.claim('key', 1_000),
    store.renew('key', 'token', 1_000),
    store.release('key', 'token'),
  ]);
}

describe('when Redis goes away', () => {
  test('every method rejects at once, and works again when it is back', async () => {
    const first = await server();
    const store = await open(first.url);
    await store.set('key', 1);
    await first.kill();
    const start = performance.now();
    const results = await everyMethod(store);
    expect(performance.now() - start).toBeLessThan(bound);
    expect(results.map(({ status }) => status)).toEqual(results.map(() => 'rejected'));
    expect(await store.healthy()).toBe(false);

    await server(first.port);
    await recovers(store);
    const again = await everyMethod(store);
    expect(again.map(({ status }) => status)).toEqual(again.map(() => 'fulfilled'));
  });

  test('a command on its way is rejected, not sent again', async () => {
    const first = await server();
    const store = await open(first.url);
    first.pause();
    const claim = store.claim('key', 60_000);
    const rejected = expect(claim).rejects.toThrow(`Redis at 127.0.0.1:${first.port} failed`);
    await first.kill();
    await server(first.port);
    await rejected;
    await recovers(store);
    expect(await store.claim('key', 60_000)).toBeTypeOf('string');
  });

  test('nobody waits for its return, and nothing asked meanwhile is done then', async () => {
    const first = await server();
    const store = await open(first.url);
    await first.kill();
    await sleep(500); // attempts to connect are some time apart by now
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) await expect(store.set('key', 'late')).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(1_000);
    await server(first.port);
    await recovers(store);
    expect(await store.get('key')).toBeUndefined();
  });

  test('nothing is printed and nothing goes unhandled', async () => {
    const printed = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    const first = await server();
    const store = await open(first.url);
    await first.kill();
    await everyMethod(store);
    await sleep(300);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  });
});

test('a Redis that hangs costs a bounded wait, and works again when it goes on', async () => {
  const hanging = await server();
  const store = await open(hanging.url);
  hanging.pause();
  const start = performance.now();
  await expect(store.get('key')).rejects.toThrow();
  expect(performance.now() - start).toBeLessThan(bound);
  await sleep(1_500);
  hanging.resume();
  await recovers(store);
  await store.set('key', 'well');
  expect(await store.get('key')).toBe('well');
});

test('a connection that went dead without a word is replaced', async () => {
  const behind = await server();
  const line = await lineTo(behind.port);
  cleanUp.push(line.close);
  const store = await open(`redis://127.0.0.1:${line.port}`);
  await store.set('key', 'before');
  line.cut();
  await expect(store.get('key')).rejects.toThrow();
  await recovers(store);
  expect(await store.get('key')).toBe('before');
});

test('a store opened before its Redis works once that is there', async () => {
  const first = await server();
  await first.kill();
  const store = await open(first.url);
  await expect(store.get('key')).rejects.toThrow('ECONNREFUSED');
  await server(first.port);
  await recovers(store);
  expect(await store.get('key')).toBeUndefined();
});

test.each(['localhost:6379', 'http://localhost', 'redis://[', ''])(
  'an address that is not a Redis URL, "%s", is refused with what to give',
  async (url) => {
    await expect(openRedis(url)).rejects.toThrow('give REDIS_URL as redis://');
  },
);

test('errors hold neither the password nor what was to be written', async () => {
  const { url } = await server();
  const administrator = new Redis(url);
  await administrator.config('SET', 'maxmemory', '1');
  await administrator.config('SET', 'requirepass', 'hunter2');
  await administrator.quit();
  const store = await open(url.replace('redis://', 'redis://:hunter2@'));
  const error = await store.set('key', 'how much for our secret cluster?').catch((reason: unknown) => reason);
  const told = inspect(error, { depth: null, showHidden: true });
  expect(told).toMatch(/Redis at 127\.0\.0\.1:\d+ failed: OOM/);
  expect(told).not.toContain('hunter2');
  expect(told).not.toContain('secret cluster');
});
