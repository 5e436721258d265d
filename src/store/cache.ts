import { setTimeout as sleep } from 'node:timers/promises';
import { reachOf } from './reach.ts';
import { singleFlight } from './single-flight.ts';
import type { Store } from './store.ts';

/** How long a computed value is good for, in milliseconds. */
interface Lifetime {
  /** It is served as it is for this long, */
  readonly fresh: number;
  /** and for this much longer while a new one is computed behind it. */
  readonly stale: number;
}

/** Computed values in a store, shared by all instances on it. */
export interface Cache {
  /**
   * The value kept under a key, or what `compute` gives, which is then kept. One computation per key at a time, over
   * all instances: who finds one under way waits a little for its value, then computes too. Rejects only with what
   * `compute` throws; a store out of reach costs a short wait now and again, never the value. Values are JSON. The
   * key names all they depend on, the version of the data included.
   */
  remember<T>(key: string, lifetime: Lifetime, compute: () => Promise<T> | T): Promise<T>;
}

/** What is stored; `made` is the clock's milliseconds. */
interface Entry<T> {
  readonly value: T;
  readonly made: number;
}

/** Milliseconds one question to the store may cost, and milliseconds it is left alone after one without an answer. */
const bound = 200;
const pause = 5_000;

/** Milliseconds between looks for a value that is computed elsewhere, and until one's own is computed instead. */
const lookEvery = 25;
const patience = 1_000;

/** Milliseconds after which a computation is given up for dead, and another may begin. */
const computingFor = 30_000;

/** @param clock the time in milliseconds */
export function cacheOn(store: Store, clock: () => number = Date.now): Cache {
  const { ask } = reachOf(bound, pause, clock);
  const foreground = singleFlight();
  const background = singleFlight();

  return {
    remember<T>(key: string, { fresh, stale }: Lifetime, compute: () => Promise<T> | T): Promise<T> {
      const at = `cache/${key}`;

      async function find(): Promise<{ value: T; isFresh: boolean } | undefined> {
        const entry = await ask(() => store.get<Entry<T>>(at));
        return entry == null ? undefined : { value: entry.value, isFresh: clock() < entry.made + fresh };
      }

      async function computeAndKeep(): Promise<T> {
        const value = await compute();
        const entry: Entry<T> = { value, made: clock() };
        await ask(() => store.set(at, entry, fresh + stale));
        return value;
      }

      /** Under the claim, unless another instance computed just before it was taken. */
      async function computeUnder(token: string): Promise<T> {
        try {
          const found = await find();
          return found?.isFresh ? found.value : await computeAndKeep();
        } finally {
          await ask(() => store.release(at, token));
        }
      }

      async function refresh(): Promise<void> {
        const token = await ask(() => store.claim(at, computingFor));
        if (token != null) await computeUnder(token);
      }

      async function computeOrWait(): Promise<T> {
        for (let waited = 0; ; waited += lookEvery) {
          const token = await ask(() => store.claim(at, computingFor));
          if (token != null) return computeUnder(token);
          if (token === null || waited >= patience) return computeAndKeep();
          await sleep(lookEvery);
          const found = await find();
          if (found !== undefined) return found.value;
        }
      }

      return foreground(key, async () => {
        const found = await find();
        if (found === undefined) return computeOrWait();
        // A failed refresh leaves the stale value in place: the next question tries again.
        if (!found.isFresh) background(key, refresh).catch(() => {});
        return found.value;
      });
    },
  };
}
