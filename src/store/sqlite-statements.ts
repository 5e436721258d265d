/**
 * Every statement of the store, its values in the order of their numbers: by name they would be looked up at each run,
 * which takes as long as a quick statement. `now` and `expires` are the clock's milliseconds.
 */
export const statements = {
  /** key, now */
  get: 'SELECT value FROM entries WHERE key = ?1 AND (expires IS NULL OR expires > ?2)',
  /** key, value, expires */
  set: `INSERT INTO entries (key, value, expires) VALUES (?1, ?2, ?3)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  /** key */
  delete: 'DELETE FROM entries WHERE key = ?1',
  /** first key, key after the last, now */
  list: `SELECT key, value FROM entries
         WHERE key >= ?1 AND key < ?2 AND (expires IS NULL OR expires > ?3)`,
  /** list, rank, limit */
  upTo: 'SELECT member FROM members WHERE list = ?1 AND rank <= ?2 ORDER BY rank, member LIMIT ?3',
  /** list, member, rank */
  place: `INSERT INTO members (list, member, rank) VALUES (?1, ?2, ?3)
          ON CONFLICT (list, member) DO UPDATE SET rank = excluded.rank`,
  /** list, member */
  displace: 'DELETE FROM members WHERE list = ?1 AND member = ?2',
  /** key, token, expires, now */
  claim: `INSERT INTO claims (key, token, expires) VALUES (?1, ?2, ?3)
          ON CONFLICT (key) DO UPDATE SET token = excluded.token, expires = excluded.expires
          WHERE claims.expires <= ?4`,
  /** key, token, now */
  held: 'SELECT 1 FROM claims WHERE key = ?1 AND token = ?2 AND expires > ?3',
  /** key, token, expires, now */
  renew: 'UPDATE claims SET expires = ?3 WHERE key = ?1 AND token = ?2 AND expires > ?4',
  /** key, token */
  release: 'DELETE FROM claims WHERE key = ?1 AND token = ?2',
  /** now, batch */
  sweepEntries: `DELETE FROM entries WHERE rowid IN
                 (SELECT rowid FROM entries WHERE expires <= ?1 LIMIT ?2)`,
  /** now, batch */
  sweepClaims: 'DELETE FROM claims WHERE key IN (SELECT key FROM claims WHERE expires <= ?1 LIMIT ?2)',
} as const;
