import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { type Cache, cacheOn } from '../../src/store/cache.ts';
import { openRedis } from '../../src/store/redis.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { startRedisServer } from '../redis-server/start-redis-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'aicost-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

const minute = 60_000;
const lifetime = { fresh: 10 * minute, stale: 20 * minute };

describe('a cache on a file', () => {
  let now = Date.UTC(2026, 10, 24);
  const clock = () => now;
  let file = 0;
  let stores: Store[] = [];
  let cache: Cache;
  let otherInstance: Cache;

  beforeEach(async () => {
    file += 1;
    const path = join(folder, `${file}.sqlite`);
    stores = [await openSqlite(path, clock), await openSqlite(path, clock)];
    [cache, otherInstance] = stores.map((store) => cacheOn(store, clock)) as [Cache, Cache];
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
  });

  test('computes once what many ask at the same time', async () => {
    const compute = vi.fn(() => sleep(20, 'value'));
    const askers = Array.from({ length: 20 }, () => cache.remember('key', lifetime, compute));
    expect(await Promise.all(askers)).toEqual(askers.map(() => 'value'));
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('computes once what two instances ask at the same time', async () => {
    const compute = vi.fn(() => sleep(150, 'value'));
    const asked = [cache, otherInstance].map((instance) => instance.remember('key', lifetime, compute));
    expect(await Promise.all(asked)).toEqual(['value', 'value']);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('does not compute again what was computed while it waited for the claim', async () => {
    const [near, far] = stores as [Store, Store];
    const slowly = cacheOn(
      { ...far, claim: async (...args) => sleep(50).then(() => far.claim(...args)) },
      clock,
    );
    const late = slowly.remember('key', lifetime, () => 'second');
    expect(await cacheOn(near, clock).remember('key', lifetime, () => 'first')).toBe('first');
    expect(await late).toBe('first');
  });

  test('keeps keys apart', async () => {
    expect(await cache.remember('one', lifetime, () => 1)).toBe(1);
    expect(await cache.remember('two', lifetime, () => 2)).toBe(2);
  });

  test('serves a fresh value to every instance without computing', async () => {
    await cache.remember('key', lifetime, () => 'first');
    now += lifetime.fresh - 1;
    expect(await otherInstance.remember('key', lifetime, () => 'second')).toBe('first');
  });

  test('serves a stale value at once, and computes the next behind it', async () => {
    await cache.remember('key', lifetime, () => 'first');
    now += lifetime.fresh;
    const compute = vi.fn(() => sleep(400, 'second'));
    const start = performance.now();
    expect(await cache.remember('key', lifetime, compute)).toBe('first');
    expect(await cache.remember('key', lifetime, compute)).toBe('first');
    expect(await otherInstance.remember('key', lifetime, compute)).toBe('first');
    expect(performance.now() - start).toBeLessThan(400);
    await vi.waitFor(async () =>
      expect(await otherInstance.remember('key', lifetime, compute)).toBe('second'),
    );
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('does not serve what is older than stale', async () => {
    await cache.remember('key', lifetime, () => 'first');
    now += lifetime.fresh + lifetime.stale;
    expect(await cache.remember('key', lifetime, () => 'second')).toBe('second');
  });

  test('passes on what a computation throws, keeps nothing of it, and computes again', async () => {
    const failing = () => Promise.reject(new Error('no price'));
    await expect(cache.remember('key', lifetime, failing)).rejects.toThrow('no price');
    expect(await otherInstance.remember('key', lifetime, () => 'value')).toBe('value');
  });

  test('goes on serving a stale value when computing the next fails', async () => {
    await cache.remember('key', lifetime, () => 'first');
    now += lifetime.fresh;
    const failing = vi.fn(() => Promise.reject(new Error('feed is down')));
    expect(await cache.remember('key', lifetime, failing)).toBe('first');
    await vi.waitFor(async () => {
      expect(await cache.remember('key', lifetime, failing)).toBe('first');
      expect(failing.mock.calls.length).toBeGreaterThan(1);
    });
  });

  test('computes after about a second what an instance that died was computing', async () => {
    otherInstance.remember('key', lifetime, () => new Promise(() => {}));
    await sleep(20);
    const start = performance.now();
    expect(await cache.remember('key', lifetime, () => 'value')).toBe('value');
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('a cache on Redis', () => {
  test('is shared by its instances', async () => {
    const prefix = `cache-${randomUUID()}:`;
    const stores = await Promise.all([0, 1].map(() => openRedis(inject('redisUrl'), prefix)));
    const [cache, otherInstance] = stores.map((store) => cacheOn(store)) as [Cache, Cache];
    expect(await cache.remember('key', lifetime, () => ({ 价: [1, 2] }))).toEqual({ 价: [1, 2] });
    expect(await otherInstance.remember('key', lifetime, () => 'not computed')).toEqual({ 价: [1, 2] });
    await Promise.all(stores.map((store) => store.close()));
  });

  test('costs one short wait and no answer when Redis hangs', async () => {
    const server = await startRedisServer();
    const store = await openRedis(server.url);
    const cache = cacheOn(store);
    server.pause();
    const start = performance.now();
    const ask = (key: number) => cache.remember(`key-${key}`, lifetime, () => `value ${key}`);
    for (let key = 0; key < 50; key += 1) expect(await ask(key)).toBe(`value ${key}`);
    expect(performance.now() - start).toBeLessThan(200 + 400);
    await server.kill();
    await store.close();
  });

  test('costs no answer when Redis is killed, and is used again some seconds after it is back', async () => {
    let now = Date.now();
    const first = await startRedisServer();
    const store = await openRedis(first.url);
    const cache = cacheOn(store, () => now);
    await first.kill();
    expect(await cache.remember('key', lifetime, () => 'without')).toBe('without');
    const second = await startRedisServer(first.port);
    await vi.waitFor(async () => expect(await store.healthy()).toBe(true), 5_000);
    now += 5_000;
    expect(await cache.remember('key', lifetime, () => 'kept')).toBe('kept');
    expect(await cache.remember('key', lifetime, () => 'not computed')).toBe('kept');
    await store.close();
    await second.kill();
  });
});
