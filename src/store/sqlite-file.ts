import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeFolder } from './make-folder.ts';

/**
 * Milliseconds a statement waits for another process's write, which takes microseconds, before it fails: all that time
 * this process does nothing else. What takes longer is tried again in between other things; see group-commit.ts.
 */
const busyTimeout = 5;

/** Milliseconds a file may be locked by others while it is opened. */
const patience = 2_000;

/** `expires` is the clock's milliseconds, or null for never. */
const tables = `
  CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) STRICT;
  CREATE INDEX IF NOT EXISTS entries_expires ON entries (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS claims (key TEXT PRIMARY KEY, token TEXT NOT NULL, expires INTEGER NOT NULL)
    WITHOUT ROWID, STRICT;
  CREATE TABLE IF NOT EXISTS members (list TEXT NOT NULL, member TEXT NOT NULL, rank REAL NOT NULL,
    PRIMARY KEY (list, member)) WITHOUT ROWID, STRICT;
  CREATE INDEX IF NOT EXISTS members_rank ON members (list, rank);
`;

/** Opens a store's file, made with its folder and tables when missing. Rejects when that is not possible. */
export async function openFile(file: string): Promise<DatabaseSync> {
  try {
    makeFolder(dirname(file));
    const database = new DatabaseSync(file, { timeout: busyTimeout });
    await prepare(database);
    return database;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const remedy = 'give AICOST_DATA as a file in a folder that can be written to';
    throw new Error(`cannot open the store ${file}: ${reason}; ${remedy}`, { cause });
  }
}

/** Tries again while another process switches the same new file to WAL: SQLite answers "busy" to that without waiting. */
async function prepare(database: DatabaseSync): Promise<void> {
  const end = performance.now() + patience;
  while (true) {
    try {
      // One process writes while others read.
      database.exec('PRAGMA journal_mode = WAL');
      // A killed process loses nothing; a power cut may lose the last writes, never the file. No disk sync a write.
      database.exec('PRAGMA synchronous = NORMAL');
      // Pages are written again and again before they are copied into the file: at most 16 MB wait in the log.
      database.exec('PRAGMA wal_autocheckpoint = 4000');
      database.exec(tables);
      return;
    } catch (error) {
      if (performance.now() >= end || !isBusy(error)) {
        database.close();
        throw error;
      }
      await sleep(10);
    }
  }
}

/** Whether another process is writing: https://sqlite.org/rescode.html#busy; the low byte says which error, the rest which kind of it. */
export function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}
