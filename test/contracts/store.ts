import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type StoreSettings } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import type { Connections } from './connections.ts';
import type { Rivalry } from './rival.ts';
import { describeChanges } from './store-changes.ts';
import { describeClaims } from './store-claims.ts';
import { describeLists } from './store-lists.ts';
import { describeValues } from './store-values.ts';

const run = promisify(execFile);

/**
 * What every store must do, shown on a real storage.
 * @param elsewhere a neighbour that must not be seen: another prefix, another file
 */
export function describeStore(name: string, settings: StoreSettings, elsewhere: StoreSettings): void {
  describe(`${name} store`, () => {
    let stores: Store[] = [];
    let keys = 0;

    beforeAll(async () => {
      stores = await Promise.all([openStore(settings), openStore(settings)]);
    });
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()));
    });

    const at = (): Connections => {
      const [store, other] = stores;
      if (store === undefined || other === undefined) throw new Error(`${name} was not connected`);
      keys += 1;
      return { store, other, key: `key-${keys}` };
    };

    describeValues(at);
    describeChanges(at);
    describeClaims(at);
    describeLists(at);

    test('sees nothing of its neighbours', async () => {
      const { store, key } = at();
      const neighbour = await openStore(elsewhere);
      await neighbour.change({
        set: [{ key, value: 'theirs' }],
        rank: [{ list: key, member: 'theirs', rank: 1 }],
      });
      expect(await store.upTo(key, 1)).toEqual([]);
      expect(await store.get(key)).toBeUndefined();
      expect([...(await store.list('')).values()]).not.toContain('theirs');
      expect(await store.claim(key, 10_000)).toBeTypeOf('string');
      expect(await neighbour.claim(key, 10_000)).toBeTypeOf('string');
      expect(await neighbour.list('')).toEqual(new Map([[key, 'theirs']]));
      await neighbour.close();
    });

    test('is shared by processes: each name is recorded once, and no sum under a claim is lost', async () => {
      const { store, key } = at();
      const rivalry: Rivalry = { settings, key, rounds: 1_000 };
      const args = [join(import.meta.dirname, 'rival.ts'), JSON.stringify(rivalry)];
      const outputs = await Promise.all([1, 2, 3].map(() => run(process.execPath, args)));
      const first = outputs.map(({ stdout }) => Number(stdout));
      expect(first.reduce((sum, names) => sum + names)).toBe(1_000);
      expect(await store.get(`${key}/sum`)).toBe(3 * 1_000);
    });

    test('is healthy while open, and refuses once closed', async () => {
      const { key } = at();
      const closing = await openStore(settings);
      expect(await closing.healthy()).toBe(true);
      await closing.close();
      await closing.close();
      expect(await closing.healthy()).toBe(false);
      await expect(closing.get(key)).rejects.toThrow();
    });
  });
}
