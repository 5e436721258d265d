import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Connections } from './connections.ts';

/** One holder at a time, for a time. */
export function describeClaims(at: () => Connections): void {
  describe('claims', () => {
    test('are had by one of many rivals', async () => {
      const { store, other, key } = at();
      const rivals = Array.from({ length: 50 }, (_, i) => (i % 2 ? store : other).claim(key, 10_000));
      expect((await Promise.all(rivals)).filter((token) => token !== undefined)).toHaveLength(1);
    });

    test('that are given back can be had again, under another token', async () => {
      const { store, other, key } = at();
      const first = (await store.claim(key, 10_000)) ?? '';
      expect(await other.claim(key, 10_000)).toBeUndefined();
      await store.release(key, first);
      const second = await other.claim(key, 10_000);
      expect(second).toBeTypeOf('string');
      expect(second).not.toBe(first);
    });

    test('expire, and then belong to whoever takes them', async () => {
      const { store, other, key } = at();
      const lost = (await store.claim(key, 250)) ?? '';
      await sleep(350);
      expect(await store.renew(key, lost, 10_000)).toBe(false);
      const taken = (await other.claim(key, 10_000)) ?? '';
      expect(taken).not.toBe('');
      expect(await store.renew(key, lost, 10_000)).toBe(false);
      await store.release(key, lost);
      expect(await other.renew(key, taken, 10_000)).toBe(true);
    });

    test('last as long as they are renewed', async () => {
      const { store, other, key } = at();
      const token = (await store.claim(key, 600)) ?? '';
      for (let i = 0; i < 4; i += 1) {
        await sleep(250);
        expect(await store.renew(key, token, 600)).toBe(true);
      }
      expect(await other.claim(key, 600)).toBeUndefined();
    });

    test('leave the value under the same key alone', async () => {
      const { store, key } = at();
      await store.set(key, 'value');
      const token = (await store.claim(key, 10_000)) ?? '';
      expect(await store.get(key)).toBe('value');
      await store.release(key, token);
      expect(await store.get(key)).toBe('value');
    });
  });
}
