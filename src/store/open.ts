import type { Store } from './store.ts';

/** Where the store is: in Redis or in a file. */
export type StoreSettings =
  | {
      readonly redisUrl: string;
      /** Begins every key, so that several stores may share a server. */
      readonly prefix?: string | undefined;
    }
  | { readonly redisUrl?: undefined; readonly file: string };

/**
 * The store the settings ask for. Only the driver used is loaded. Throws when the file cannot be opened or the URL is
 * not one; a Redis out of reach is waited for by the store.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  if (settings.redisUrl === undefined) return (await import('./sqlite.ts')).openSqlite(settings.file);
  return (await import('./redis.ts')).openRedis(settings.redisUrl, settings.prefix);
}
