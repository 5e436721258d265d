import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Connections } from './connections.ts';

/** What is written is read, until it expires. */
export function describeValues(at: () => Connections): void {
  describe('values', () => {
    test('are read by another connection as they were written', async () => {
      const { store, other, key } = at();
      const value = { text: '35万枚H100 🚀 "quoted"', nested: [1, 2.5, null, { deep: true }] };
      await store.set(key, value);
      expect(await other.get(key)).toEqual(value);
    });

    test('are replaced, expiry included', async () => {
      const { store, other, key } = at();
      await store.set(key, 'short', 250);
      await store.set(key, 'for ever');
      await sleep(350);
      expect(await other.get(key)).toBe('for ever');
    });

    test('are undefined where nothing was written, and null where null was', async () => {
      const { store, key } = at();
      await store.set(key, null);
      expect(await store.get(key)).toBeNull();
      expect(await store.get(`${key}-none`)).toBeUndefined();
    });

    test('are gone once deleted, and deleting nothing is no error', async () => {
      const { store, other, key } = at();
      await store.set(key, 1);
      await other.delete(key);
      await other.delete(key);
      expect(await store.get(key)).toBeUndefined();
    });

    test('may be megabytes long', async () => {
      const { store, other, key } = at();
      const long = '价格 price '.repeat(400_000);
      await store.set(key, long);
      expect(await other.get(key)).toBe(long);
    });

    test('may have any key', async () => {
      const { store, other, key } = at();
      const odd = `${key}:thread/T1 "C'2" *?[a-z]\\ 键 🚀`;
      await store.set(odd, 'odd');
      expect(await other.get(odd)).toBe('odd');
      expect(await other.list(odd)).toEqual(new Map([[odd, 'odd']]));
    });

    test('that are no JSON are refused', async () => {
      const { store, key } = at();
      await expect(store.set(key, undefined)).rejects.toThrow('must be JSON');
    });
  });

  describe('expiry', () => {
    test('hides a value from reading, listing and conditions', async () => {
      const { store, other, key } = at();
      await store.set(key, 'brief', 250);
      expect(await other.get(key)).toBe('brief');
      await sleep(350);
      expect(await other.get(key)).toBeUndefined();
      expect(await other.list(key)).toEqual(new Map());
      expect(await other.change({ absent: [key], set: [{ key, value: 'next' }] })).toBe(true);
    });

    test('takes parts of a millisecond as a whole one', async () => {
      const { store, key } = at();
      await store.set(key, 'brief', 0.2);
      await sleep(20);
      expect(await store.get(key)).toBeUndefined();
    });
  });

  describe('list', () => {
    test('gives the values under a prefix and no others', async () => {
      const { store, other, key } = at();
      await store.set(`${key}/a`, 1);
      await store.set(`${key}/b*`, 2);
      await store.set(`${key}0`, 3);
      expect(await other.list(`${key}/`)).toEqual(
        new Map([
          [`${key}/a`, 1],
          [`${key}/b*`, 2],
        ]),
      );
      expect(await other.list(`${key}/*`)).toEqual(new Map());
    });

    test('gives every one of thousands of values', async () => {
      const { store, other, key } = at();
      const set = Array.from({ length: 5_000 }, (_, i) => ({ key: `${key}/${i}`, value: i }));
      await store.change({ set });
      const listed = await other.list<number>(`${key}/`);
      expect([...listed.values()].sort((a, b) => a - b)).toEqual(set.map(({ value }) => value));
    });

    test('keeps claims out', async () => {
      const { store, key } = at();
      await store.claim(key, 10_000);
      expect(await store.list(key)).toEqual(new Map());
    });
  });
}
