import { randomUUID } from 'node:crypto';
import { encode, wholeMilliseconds } from './encode.ts';
import { answersOf, redisAt } from './redis-client.ts';
import { changeScript, releaseScript, renewScript } from './redis-scripts.ts';
import type { Store } from './store.ts';

/** Keys looked at in one step of a walk: few enough not to hold other clients up. */
const scanStep = 1_000;

/**
 * A store in Redis 6.2 or newer, a single server or a primary (a change touches several keys, which a cluster may
 * part). It keeps what Redis keeps: records that must outlive its restart need `appendonly yes`, and `noeviction`.
 * Resolves even while Redis is out of reach, and connects when it is there. Throws when the URL is not one.
 * @param prefix begins every key, so that several stores may share a server
 */
export async function openRedis(url: string, prefix = 'aicost:'): Promise<Store> {
  const redis = await redisAt(url);
  const answer = answersOf(redis, new URL(url).host);
  await redis.connect().catch(() => {}); // it goes on trying; until then the commands tell
  const valueKey = (key: string) => `${prefix}value:${key}`;
  const claimKey = (key: string) => `${prefix}claim:${key}`;
  const listKey = (list: string) => `${prefix}list:${list}`;

  return {
    async get<T>(key: string) {
      const text = await answer(() => redis.get(valueKey(key)));
      return text === null ? undefined : (JSON.parse(text) as T);
    },
    async set(key, value, ttl) {
      const text = encode(value);
      await answer(() =>
        ttl === undefined
          ? redis.set(valueKey(key), text)
          : redis.set(valueKey(key), text, 'PX', wholeMilliseconds(ttl)),
      );
    },
    async delete(key) {
      await answer(() => redis.del(valueKey(key)));
    },
    async list<T>(keyPrefix: string) {
      const found = new Map<string, T>();
      const start = valueKey('').length;
      const pattern = `${escapeGlob(valueKey(keyPrefix))}*`;
      let cursor = '0';
      do {
        const [next, keys] = await answer(() => redis.scan(cursor, 'MATCH', pattern, 'COUNT', scanStep));
        const texts = keys.length === 0 ? [] : await answer(() => redis.mget(keys));
        texts.forEach((text, i) => {
          if (text != null) found.set((keys[i] ?? '').slice(start), JSON.parse(text) as T);
        });
        cursor = next;
      } while (cursor !== '0');
      return found;
    },
    async upTo(list, rank, limit = -1) {
      const most = Number.isFinite(rank) ? String(rank) : '+inf';
      return answer(() => redis.zrange(listKey(list), '-inf', most, 'BYSCORE', 'LIMIT', 0, limit));
    },
    async change({ absent = [], held, take, set = [], delete: deleted = [], rank = [], release }) {
      const claims = [held, take, release];
      const values = [...absent, ...set.map(({ key }) => key), ...deleted];
      const lists = rank.map(({ list }) => listKey(list));
      const keys = [...claims.map((claim) => claimKey(claim?.key ?? '')), ...values.map(valueKey), ...lists];
      const tokens = claims.map((claim) => claim?.token ?? '');
      const counts = [absent.length, set.length, deleted.length];
      const writes = set.flatMap(({ value, ttl }) => [encode(value), milliseconds(ttl)]);
      const ranks = rank.flatMap(({ member, rank }) => [member, rank ?? '']);
      const args = [...tokens, milliseconds(take?.ttl), ...counts, ...writes, ...ranks];
      return (await answer(() => redis.eval(changeScript, keys.length, ...keys, ...args))) === 1;
    },
    async claim(key, ttl) {
      const token = randomUUID();
      const reply = await answer(() => redis.set(claimKey(key), token, 'PX', wholeMilliseconds(ttl), 'NX'));
      return reply === 'OK' ? token : undefined;
    },
    async renew(key, token, ttl) {
      const reply = await answer(() =>
        redis.eval(renewScript, 1, claimKey(key), token, wholeMilliseconds(ttl)),
      );
      return reply === 1;
    },
    async release(key, token) {
      await answer(() => redis.eval(releaseScript, 1, claimKey(key), token));
    },
    async healthy() {
      return redis.ping().then(
        () => true,
        () => false,
      );
    },
    async close() {
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}

function milliseconds(ttl: number | undefined): number | '' {
  return ttl === undefined ? '' : wholeMilliseconds(ttl);
}

function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]]/g, '\\$&');
}
