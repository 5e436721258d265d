import type { RedisOptions } from 'ioredis';

/** How the connection behaves: what it costs when Redis is slow, away or back. Milliseconds. */
export const redisOptions = {
  // Connected by `openRedis`, which waits for it.
  lazyConnect: true,
  // RESP3 with RESP2's shapes: replies look the same from a server or proxy that speaks only RESP2.
  protocol: 3,
  replyMapping: 'legacy',
  // Never gives up, so that no restart of ours is needed; at most a second after Redis is back, so are we.
  retryStrategy: (attempts: number) => Math.min(50 * attempts, 1_000),
  // A command whose connection broke may have been carried out: sent again, a claim would refuse its own owner.
  maxRetriesPerRequest: 0,
  // A write happens now or fails now; out of a queue it would land minutes later, over newer values.
  enableOfflineQueue: false,
  // Below Slack's three seconds, with time left to answer without the store.
  commandTimeout: 1_000,
  // A connection silent for longer than a command may take is dead: built anew rather than waited for.
  socketTimeout: 2_000,
  // A host that drops packets is noticed within a retry or two.
  connectTimeout: 2_000,
  // Idle connections are kept open through firewalls, and lost ones noticed while nobody asks.
  keepAlive: 10_000,
} satisfies RedisOptions;
