import { describe, expect, test } from 'vitest';
import type { Connections } from './connections.ts';

/** Members in order of rank, found without looking at any other. */
export function describeLists(at: () => Connections): void {
  describe('ordered lists', () => {
    test('give who stands no higher than a rank, the lowest first, at most so many', async () => {
      const { store, other, key: list } = at();
      const ranks = { late: 30, early: 10, middle: 20.5, 'T1/C2 键 🚀': 40 };
      await store.change({
        rank: Object.entries(ranks).map(([member, rank]) => ({ list, member, rank })),
      });
      expect(await other.upTo(list, 30)).toEqual(['early', 'middle', 'late']);
      expect(await other.upTo(list, 30, 2)).toEqual(['early', 'middle']);
      expect(await other.upTo(list, 9.9)).toEqual([]);
      expect(await other.upTo(list, Number.POSITIVE_INFINITY)).toHaveLength(4);
      expect(await other.upTo(`${list}/none`, 30)).toEqual([]);
    });

    test('have every member once, where it was placed last', async () => {
      const { store, other, key: list } = at();
      await store.change({ rank: [{ list, member: 'a', rank: 1 }] });
      await other.change({
        rank: [
          { list, member: 'a', rank: 3 },
          { list, member: 'b', rank: 2 },
        ],
      });
      expect(await store.upTo(list, 10)).toEqual(['b', 'a']);
      expect(await store.upTo(list, 2)).toEqual(['b']);
    });

    test('lose who is taken out, and taking out who is not there is no error', async () => {
      const { store, other, key: list } = at();
      await store.change({ rank: [{ list, member: 'a', rank: 1 }] });
      await other.change({ rank: ['a', 'never there'].map((member) => ({ list, member })) });
      expect(await store.upTo(list, 10)).toEqual([]);
    });

    test('change together with values, or not at all', async () => {
      const { store, other, key } = at();
      const rank = [{ list: key, member: 'a', rank: 1 }];
      await store.set(`${key}/old`, 1);
      await other.change({ set: [{ key, value: 1 }], delete: [`${key}/old`], rank });
      expect(await store.upTo(key, 10)).toEqual(['a']);
      expect(await store.get(`${key}/old`)).toBeUndefined();
      const refused = { absent: [key], rank: [{ list: key, member: 'a' }] };
      expect(await store.change(refused)).toBe(false);
      expect(await store.upTo(key, 10)).toEqual(['a']);
      expect(
        await store.change({ held: { key, token: 'lost' }, rank: [{ list: key, member: 'b', rank: 0 }] }),
      ).toBe(false);
      expect(await store.upTo(key, 10)).toEqual(['a']);
    });
  });
}
