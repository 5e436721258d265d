import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Connections } from './connections.ts';

/** Several keys written as one step, under conditions. */
export function describeChanges(at: () => Connections): void {
  describe('changes', () => {
    test('write and delete together', async () => {
      const { store, other, key } = at();
      await store.set(`${key}/old`, 'old');
      const changed = await store.change({
        set: [
          { key: `${key}/new`, value: { 新: true } },
          { key: `${key}/brief`, value: 2, ttl: 250 },
        ],
        delete: [`${key}/old`, `${key}/never-there`],
      });
      expect(changed).toBe(true);
      expect(await other.get(`${key}/old`)).toBeUndefined();
      expect(await other.get(`${key}/new`)).toEqual({ 新: true });
      await sleep(350);
      expect(await other.get(`${key}/brief`)).toBeUndefined();
    });

    test('do nothing at all when a value is there that must not be', async () => {
      const { store, other, key } = at();
      await store.set(`${key}/there`, 1);
      const change = {
        absent: [`${key}/free`, `${key}/there`],
        set: [{ key: `${key}/free`, value: 2 }],
        delete: [`${key}/there`],
      };
      expect(await other.change(change)).toBe(false);
      expect(await store.list(`${key}/`)).toEqual(new Map([[`${key}/there`, 1]]));
    });

    test('do nothing once the claim they need is lost', async () => {
      const { store, other, key } = at();
      const token = (await store.claim(key, 10_000)) ?? '';
      const write = (value: number) => store.change({ held: { key, token }, set: [{ key, value }] });
      expect(await write(1)).toBe(true);
      await store.release(key, token);
      expect(await write(2)).toBe(false);
      await other.claim(key, 10_000);
      expect(await write(3)).toBe(false);
      expect(await other.get(key)).toBe(1);
    });

    test('do nothing when one of their values is no JSON', async () => {
      const { store, other, key } = at();
      const set = [
        { key: `${key}/good`, value: 1 },
        { key: `${key}/bad`, value: undefined },
      ];
      await expect(store.change({ set })).rejects.toThrow('must be JSON');
      expect(await other.list(key)).toEqual(new Map());
      await store.set(key, 'and the next write works');
      expect(await other.get(key)).toBe('and the next write works');
    });

    test('take a claim and give it back in the same step', async () => {
      const { store, other, key } = at();
      const claim = { key, token: 'mine' };
      const change = { take: { ...claim, ttl: 10_000 }, absent: [key], set: [{ key, value: 1 }] };
      expect(await store.change(change)).toBe(true);
      expect(await other.claim(key, 10_000)).toBeUndefined();
      expect(await store.renew(key, 'mine', 10_000)).toBe(true);
      expect(await store.change({ held: claim, delete: [key], release: claim })).toBe(true);
      expect(await other.claim(key, 10_000)).toBeTypeOf('string');
    });

    test('do nothing when the claim they take is held, and take none when a value is there', async () => {
      const { store, other, key } = at();
      const held = (await other.claim(key, 10_000)) ?? '';
      const take = { key, token: 'mine', ttl: 10_000 };
      expect(await store.change({ take, set: [{ key, value: 1 }] })).toBe(false);
      expect(await store.get(key)).toBeUndefined();
      await other.release(key, held);
      await store.set(key, 'there');
      expect(await store.change({ take, absent: [key] })).toBe(false);
      expect(await other.claim(key, 10_000)).toBeTypeOf('string');
    });

    test('hold a taken claim no longer than it was taken for', async () => {
      const { store, other, key } = at();
      expect(await store.change({ take: { key, token: 'mine', ttl: 250 } })).toBe(true);
      await sleep(350);
      expect(await other.claim(key, 10_000)).toBeTypeOf('string');
    });

    test('give back only a claim of their own', async () => {
      const { store, other, key } = at();
      await other.claim(key, 10_000);
      expect(await store.change({ release: { key, token: 'not mine' } })).toBe(true);
      expect(await store.claim(key, 10_000)).toBeUndefined();
    });

    test('let one of many rivals write', async () => {
      const { store, other, key } = at();
      const rivals = Array.from({ length: 50 }, (_, i) => i);
      const won = await Promise.all(
        rivals.map((value) => (value % 2 ? store : other).change({ absent: [key], set: [{ key, value }] })),
      );
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.get(key)).toBe(won.indexOf(true));
    });
  });
}
