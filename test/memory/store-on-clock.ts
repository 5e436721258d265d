import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

/** Milliseconds of a day. */
export const day = 24 * 60 * 60 * 1_000;

/** A store that a file of tests has to itself, with a clock that goes on only when told to. */
export async function storeOnClock(): Promise<{ store: Store; wait: (ms: number) => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-memory-'));
  let now = Date.UTC(2026, 10, 24);
  const store = await openSqlite(join(folder, 'store.sqlite'), () => now);
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return {
    store,
    wait: (ms) => {
      now += ms;
    },
  };
}
