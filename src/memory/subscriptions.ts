import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from '../store/store.ts';
import { parseRecord, readRecord } from './read-record.ts';
import { type Subscription, subscription } from './subscription-record.ts';

/** The conversation a digest is posted in; ids as Slack gives them. There is one digest a conversation. */
export interface DigestPlace {
  readonly team: string;
  readonly channel: string;
}

/** Milliseconds an ended subscription is kept, so that its end can be undone. */
const endedKeptFor = 7 * 24 * 60 * 60 * 1_000;

/** The subscription of a conversation, ended ones included; undefined when there was none. */
export function findSubscription(store: Store, place: DigestPlace): Promise<Subscription | undefined> {
  return readRecord(store, keyOf(place), subscription);
}

/**
 * Every subscription, ended ones included: the only schedule there is. Walks all keys on Redis.
 * @param team of this workspace alone
 */
export async function listSubscriptions(store: Store, team?: string): Promise<Subscription[]> {
  const found = await store.list(team === undefined ? prefix : `${prefix}${team}/`);
  return [...found.values()].flatMap((value) => parseRecord(value, subscription) ?? []);
}

/**
 * Changes a subscription, one change at a time over all instances: `change` is given what there is now, and what it
 * gives takes its place; undefined leaves it as it is. Gives what there is afterwards. Rejects when others are at it
 * for too long, or the store is out of reach.
 */
export async function changeSubscription(
  store: Store,
  place: DigestPlace,
  change: (before: Subscription | undefined) => Subscription | undefined,
): Promise<Subscription | undefined> {
  const held = { key: keyOf(place), token: await claimOf(store, keyOf(place)) };
  const before = await findSubscription(store, place);
  const after = change(before);
  const ttl = after?.rule.state === 'ended' ? { ttl: endedKeptFor } : {};
  const set = after === undefined || after === before ? [] : [{ key: keyOf(place), value: after, ...ttl }];
  const isChanged = await store.change({ held, set, release: held });
  if (!isChanged) throw new Error('a subscription was taken from who changed it, who took too long');
  return after ?? before;
}

/** Milliseconds a change may take, and one may wait for another: reading and writing take a few. */
const changeFor = 5_000;
const patience = 3_000;
const look = 20;

async function claimOf(store: Store, key: string): Promise<string> {
  for (let waited = 0; waited <= patience; waited += look) {
    const token = await store.claim(key, changeFor);
    if (token !== undefined) return token;
    await sleep(look + Math.random() * look);
  }
  throw new Error('a subscription is being changed by others');
}

/** An id for a change that has none of its own. */
export function newChangeId(): string {
  return randomUUID();
}

const prefix = 'subscription/';

function keyOf({ team, channel }: DigestPlace): string {
  return `${prefix}${team}/${channel}`;
}
