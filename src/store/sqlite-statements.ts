/** Every statement of the store; `now` and `expires` are the clock's milliseconds. */
export const statements = {
  get: 'SELECT value FROM entries WHERE key = :key AND (expires IS NULL OR expires > :now)',
  set: `INSERT INTO entries (key, value, expires) VALUES (:key, :value, :expires)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  delete: 'DELETE FROM entries WHERE key = :key',
  list: `SELECT key, value FROM entries
         WHERE key >= :from AND key < :to AND (expires IS NULL OR expires > :now)`,
  upTo: 'SELECT member FROM members WHERE list = :list AND rank <= :rank ORDER BY rank, member LIMIT :limit',
  place: `INSERT INTO members (list, member, rank) VALUES (:list, :member, :rank)
          ON CONFLICT (list, member) DO UPDATE SET rank = excluded.rank`,
  displace: 'DELETE FROM members WHERE list = :list AND member = :member',
  claim: `INSERT INTO claims (key, token, expires) VALUES (:key, :token, :expires)
          ON CONFLICT (key) DO UPDATE SET token = excluded.token, expires = excluded.expires
          WHERE claims.expires <= :now`,
  held: 'SELECT 1 FROM claims WHERE key = :key AND token = :token AND expires > :now',
  renew: 'UPDATE claims SET expires = :expires WHERE key = :key AND token = :token AND expires > :now',
  release: 'DELETE FROM claims WHERE key = :key AND token = :token',
  sweepEntries: `DELETE FROM entries WHERE rowid IN
                 (SELECT rowid FROM entries WHERE expires <= :now LIMIT :batch)`,
  sweepClaims: 'DELETE FROM claims WHERE key IN (SELECT key FROM claims WHERE expires <= :now LIMIT :batch)',
} as const;
