import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GroupCommit, groupCommit } from '../../src/store/group-commit.ts';

let folder: string;
let database: DatabaseSync;
let group: GroupCommit;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aicost-'));
  database = new DatabaseSync(join(folder, 'group.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE kept (value TEXT)');
  group = groupCommit(database);
});

afterEach(() => {
  if (database.isOpen) database.close();
  rmSync(folder, { recursive: true, force: true });
});

const write = (value: string) => group.run(() => database.exec(`INSERT INTO kept VALUES ('${value}')`));

/** What another connection sees: only what is committed. */
function committed(): unknown[] {
  const other = new DatabaseSync(join(folder, 'group.sqlite'), { readOnly: true });
  const rows = other.prepare('SELECT value FROM kept ORDER BY value').all();
  other.close();
  return rows.map(({ value }) => value);
}

test('a write is committed when it is said to be done', async () => {
  await Promise.all(['a', 'b', 'c'].map(write));
  expect(committed()).toEqual(['a', 'b', 'c']);
});

test('a write that throws takes back its own, and no other', async () => {
  const failing = group.run(() => {
    database.exec("INSERT INTO kept VALUES ('half')");
    throw new Error('on purpose');
  });
  const others = ['a', 'b'].map(write);
  await expect(failing).rejects.toThrow('on purpose');
  await Promise.all(others);
  expect(committed()).toEqual(['a', 'b']);
});

test('what waits is committed by a flush, as before closing', async () => {
  const waiting = write('a');
  group.flush();
  expect(committed()).toEqual(['a']);
  await waiting;
});

test('when nothing can be committed, every write is told', async () => {
  const waiting = ['a', 'b'].map(write);
  database.close();
  for (const one of waiting) await expect(one).rejects.toThrow();
});

test('while another process writes, this one goes on with other things, and writes when it may', async () => {
  const other = new DatabaseSync(join(folder, 'group.sqlite'), { timeout: 5 });
  other.exec('BEGIN IMMEDIATE');
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 10);
  const writes = ['a', 'b'].map(write);
  await sleep(300);
  expect(turns).toBeGreaterThan(5);
  other.exec('COMMIT');
  other.close();
  await Promise.all(writes);
  clearInterval(ticking);
  expect(committed()).toEqual(['a', 'b']);
});

test('a write that cannot be made within about a second is told', async () => {
  const other = new DatabaseSync(join(folder, 'group.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  const start = performance.now();
  await expect(write('a')).rejects.toThrow('locked');
  expect(performance.now() - start).toBeGreaterThanOrEqual(900);
  other.exec('COMMIT');
  other.close();
  await write('b');
  expect(committed()).toEqual(['b']);
});
