import type { Redis } from 'ioredis';
import { redisOptions } from './redis-options.ts';
import { isRedisUrl } from './redis-url.ts';

/** A client of a Redis, not connected yet. Throws when the URL is not one. */
export async function redisAt(url: string): Promise<Redis> {
  if (!isRedisUrl(url))
    throw new Error(
      'the Redis URL is not one: give REDIS_URL as redis://[user:password@]host[:port][/database]',
    );
  // Imported here: most installations have no Redis, and start quicker without its driver.
  const { Redis } = await import('ioredis');
  return new Redis(url, redisOptions);
}

/**
 * Runs commands so that their errors say which Redis failed and why. Neither the URL's password nor the driver's
 * own error is passed on: that one carries the command with all it was to write, people's questions included.
 */
export function answersOf(redis: Redis, host: string) {
  let lastError = 'not connected yet';
  redis.on('error', (error: Error) => {
    lastError = error.message;
  });
  return async <T>(command: () => Promise<T>): Promise<T> => {
    try {
      return await command();
    } catch (error) {
      const reason = redis.status === 'ready' && error instanceof Error ? error.message : lastError;
      throw new Error(`Redis at ${host} failed: ${reason}`);
    }
  };
}
