import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'aicost-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const second = 1_000;
const minute = 60 * second;

test('what was written is there after the process was killed', async () => {
  const file = join(folder, 'killed.sqlite');
  const writer = `
    const { openSqlite } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/store/sqlite.ts'))});
    const store = await openSqlite(${JSON.stringify(file)});
    await store.set('key', 'written');
    process.kill(process.pid, 'SIGKILL');`;
  const killed = await run(process.execPath, ['--input-type=module', '-e', writer]).catch((error) => error);
  expect(killed.signal).toBe('SIGKILL');
  const store = await openSqlite(file);
  expect(await store.get('key')).toBe('written');
  await store.close();
});

test('a new file may be opened by several processes at the same moment', async () => {
  const files = Array.from({ length: 20 }, (_, i) => join(folder, 'new', `${i}.sqlite`));
  const opener = `
    const { openSqlite } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/store/sqlite.ts'))});
    const [start, ...files] = process.argv.slice(1);
    for (const [i, file] of files.entries()) {
      while (Date.now() < Number(start) + 40 * i);
      const store = await openSqlite(file);
      await store.set(String(process.pid), true);
      await store.close();
    }`;
  const start = Date.now() + second;
  const args = ['--input-type=module', '-e', opener, String(start), ...files];
  await Promise.all([1, 2, 3].map(() => run(process.execPath, args)));
  for (const file of files) {
    const store = await openSqlite(file);
    expect(await store.list('')).toHaveProperty('size', 3);
    await store.close();
  }
});

test('what has expired leaves the file within about a minute of writing', async () => {
  let now = Date.UTC(2026, 10, 24);
  const file = join(folder, 'swept.sqlite');
  const store = await openSqlite(file, () => now);
  const set = Array.from({ length: 2_500 }, (_, i) => ({ key: `brief-${i}`, value: i, ttl: second }));
  await store.change({ set });
  await store.claim('brief', second);
  await store.set('lasting', 1);
  now += 2 * minute;
  for (let i = 0; i < 3; i += 1) await store.set('lasting', i);
  const reader = new DatabaseSync(file);
  expect(reader.prepare('SELECT key FROM entries').all()).toEqual([{ key: 'lasting' }]);
  expect(reader.prepare('SELECT key FROM claims').all()).toEqual([]);
  reader.close();
  await store.close();
});

test('a file that is no store is refused with its name and what to do', async () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Dear all, this has never been a database. '.repeat(100));
  await expect(openSqlite(file)).rejects.toThrow(
    `cannot open the store ${file}: file is not a database; give`,
  );
});

test('a folder that cannot be made is refused with its name and what to do', async () => {
  const file = join(folder, 'letter.txt', 'store.sqlite');
  writeFileSync(join(folder, 'letter.txt'), '');
  await expect(openSqlite(file)).rejects.toThrow(`cannot open the store ${file}: `);
});

test('a refused file names the setting that gives it', async () => {
  await expect(openSqlite(folder)).rejects.toThrow('give AICOST_DATA as a file');
});

test('a file that somebody keeps locked is given up after a moment', async () => {
  const file = join(folder, 'locked.sqlite');
  const other = new DatabaseSync(file);
  other.exec('CREATE TABLE t (x); BEGIN EXCLUSIVE');
  const start = performance.now();
  await expect(openSqlite(file)).rejects.toThrow('database is locked');
  expect(performance.now() - start).toBeLessThan(5_000);
  other.close();
});
