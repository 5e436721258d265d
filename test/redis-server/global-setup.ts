import type { TestProject } from 'vitest/node';
import { startRedisServer } from './start-redis-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Redis all tests share: keep to a key prefix of your own. */
    redisUrl: string;
  }
}

/** One Redis for the whole run, found or installed; stopped at its end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startRedisServer();
  project.provide('redisUrl', server.url);
  return () => server.kill();
}
