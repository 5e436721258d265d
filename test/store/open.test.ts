import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, inject, test } from 'vitest';
import type { StoreSettings } from '../../src/store/open.ts';

const folder = mkdtempSync(join(tmpdir(), 'aicost-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Which drivers a fresh process has loaded once its store is open. */
async function driversOf(settings: StoreSettings): Promise<string> {
  const opener = `
    const { createRequire } = await import('node:module');
    const { openStore } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/store/open.ts'))});
    const store = await openStore(${JSON.stringify(settings)});
    await store.close();
    const loaded = Object.keys(createRequire(import.meta.url).cache);
    const redis = loaded.some((file) => file.includes('/node_modules/ioredis/'));
    const sqlite = process.moduleLoadList.some((name) => name.includes('sqlite'));
    console.log([redis && 'ioredis', sqlite && 'sqlite'].filter(Boolean).join());`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', opener]);
  return stdout.trim();
}

test('a store in a file does not load the Redis driver', async () => {
  expect(await driversOf({ file: join(folder, 'store.sqlite') })).toBe('sqlite');
});

test('a store in Redis does not load the file driver', async () => {
  expect(await driversOf({ redisUrl: inject('redisUrl') })).toBe('ioredis');
});
