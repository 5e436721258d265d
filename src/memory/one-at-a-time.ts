import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../store/store.ts';

/** Milliseconds one may keep the next waiting, on whatever instance, and between looks whether it is over. */
const patience = 2_000;
const look = 20;

/**
 * Works under a key while no other instance does; one that waited too long, or cannot reach the store, goes on all
 * the same.
 */
export async function oneAtATime<T>(store: Store, key: string, work: () => Promise<T>): Promise<T> {
  const claim = () => store.claim(key, patience).catch(() => 'none');
  let token = await claim();
  for (let waited = 0; token === undefined && waited < patience; waited += look) {
    await sleep(look);
    token = await claim();
  }
  try {
    return await work();
  } finally {
    if (token !== undefined) await store.release(key, token).catch(() => {}); // it expires
  }
}
