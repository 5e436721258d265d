import type { Store } from './store.ts';

/** Where the store is when no Redis is given. */
export const defaultFile = 'data/aicost.sqlite';

/**
 * The store the settings ask for: Redis where its URL is given, else a file. Only the driver used is loaded.
 * Throws when the file cannot be opened or the URL is not one; a Redis out of reach is waited for by the store.
 */
export async function openStore({ redisUrl, file = defaultFile, prefix }: StoreSettings): Promise<Store> {
  if (redisUrl !== undefined) return (await import('./redis.ts')).openRedis(redisUrl, prefix);
  return (await import('./sqlite.ts')).openSqlite(file);
}

export interface StoreSettings {
  readonly redisUrl?: string | undefined;
  readonly file?: string | undefined;
  /** Begins every key in Redis, so that several stores may share a server. */
  readonly prefix?: string | undefined;
}
