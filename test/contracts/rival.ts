import { setTimeout as sleep } from 'node:timers/promises';
import { openStore, type StoreSettings } from '../../src/store/open.ts';

/** What a rival is told to do, as JSON, in its only argument. */
export interface Rivalry {
  readonly settings: StoreSettings;
  readonly key: string;
  readonly rounds: number;
}

/**
 * One of several processes on one storage. Each round it records a name all rivals try for, and adds one to a
 * number all share, under a claim. Prints how many names it was first to record.
 */
const { settings, key, rounds } = JSON.parse(process.argv[2] ?? '') as Rivalry;
const store = await openStore(settings);
let first = 0;

for (let round = 0; round < rounds; round += 1) {
  const name = `${key}/name-${round}`;
  if (await store.change({ absent: [name], set: [{ key: name, value: process.pid }] })) first += 1;
  let token = await store.claim(key, 10_000);
  while (token === undefined) {
    await sleep(1);
    token = await store.claim(key, 10_000);
  }
  const sum = (await store.get<number>(`${key}/sum`)) ?? 0;
  await store.set(`${key}/sum`, sum + 1);
  await store.release(key, token);
}

await store.close();
console.log(first);
