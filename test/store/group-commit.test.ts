import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
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
