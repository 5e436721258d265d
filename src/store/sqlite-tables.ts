import type { DatabaseSync } from 'node:sqlite';

/** Milliseconds a statement waits for another process's write, which takes microseconds, before it fails. */
export const busyTimeout = 1_000;

/**
 * Tables of a store's file; `expires` is the clock's milliseconds, or null for never.
 * Safe when several processes open a new file at once.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) STRICT;
  CREATE INDEX IF NOT EXISTS entries_expires ON entries (expires) WHERE expires IS NOT NULL;
  CREATE TABLE IF NOT EXISTS claims (key TEXT PRIMARY KEY, token TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS claims_expires ON claims (expires);
`;

/** Readies a file: one writer beside many readers, and the tables. */
export function createTables(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL');
  // A killed process loses nothing; a power cut may lose the last writes, never the file. Costs no disk sync a write.
  database.exec('PRAGMA synchronous = NORMAL');
  database.exec(schema);
}

/** Every statement of the store; `now` and `expires` in the clock's milliseconds. */
export const statements = {
  get: 'SELECT value FROM entries WHERE key = :key AND (expires IS NULL OR expires > :now)',
  set: `INSERT INTO entries (key, value, expires) VALUES (:key, :value, :expires)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  delete: 'DELETE FROM entries WHERE key = :key',
  list: `SELECT key, value FROM entries
         WHERE key >= :from AND key < :to AND (expires IS NULL OR expires > :now)`,
  claim: `INSERT INTO claims (key, token, expires) VALUES (:key, :token, :expires)
          ON CONFLICT (key) DO UPDATE SET token = excluded.token, expires = excluded.expires
          WHERE claims.expires <= :now`,
  held: 'SELECT 1 FROM claims WHERE key = :key AND token = :token AND expires > :now',
  renew: 'UPDATE claims SET expires = :expires WHERE key = :key AND token = :token AND expires > :now',
  release: 'DELETE FROM claims WHERE key = :key AND token = :token',
  sweepEntries: `DELETE FROM entries WHERE rowid IN
                 (SELECT rowid FROM entries WHERE expires <= :now LIMIT 1000)`,
  sweepClaims:
    'DELETE FROM claims WHERE rowid IN (SELECT rowid FROM claims WHERE expires <= :now LIMIT 1000)',
} as const;
