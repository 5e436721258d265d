import { setTimeout as sleep } from 'node:timers/promises';
import { DAY } from '../quantity/days.ts';
import type { Ranked, Store } from '../store/store.ts';
import { parseRecord, readRecord } from './read-record.ts';
import { type Rule, type Subscription, subscription } from './subscription-record.ts';

/** The conversation a digest is posted in; ids as Slack gives them. There is one digest a conversation. */
export interface DigestPlace {
  readonly team: string;
  readonly channel: string;
}

/** Milliseconds an ended subscription is kept, so that its end can be undone. */
const endedKeptFor = 7 * DAY;

/** The subscription of a conversation, ended ones included; undefined when there was none. */
export function findSubscription(store: Store, place: DigestPlace): Promise<Subscription | undefined> {
  return readRecord(store, keyOf(place), subscription);
}

/** The subscriptions of a workspace that did not end. */
export async function listSubscriptions(store: Store, team: string): Promise<Subscription[]> {
  const channels = await store.upTo(teamList(team), 0);
  const found = await Promise.all(channels.map((channel) => findSubscription(store, { team, channel })));
  return found.filter((one) => one !== undefined && one.rule.state !== 'ended') as Subscription[];
}

/** The conversations whose digest is due by a time, the longest due first, at most `limit`; all when left out. */
export async function dueBy(store: Store, time: number, limit?: number): Promise<DigestPlace[]> {
  return (await store.upTo(dueList, time, limit)).map((member) => {
    const [team = '', channel = ''] = member.split('/');
    return { team, channel };
  });
}

/**
 * Finds subscriptions that versions made which kept no list of them, and gives those stopped by the app for a reason:
 * once at the start. Walks all keys on Redis.
 */
export async function relistSubscriptions(store: Store, stopped: Rule['stopped']): Promise<Subscription[]> {
  const listed = new Set(await store.upTo(dueList, Number.POSITIVE_INFINITY));
  const found: Subscription[] = [];
  for (const [key, value] of await store.list(prefix)) {
    const one = parseRecord(value, subscription);
    if (one === undefined || one.rule.state === 'ended') continue;
    if (one.rule.stopped === stopped) found.push(one);
    if (!listed.has(key.slice(prefix.length))) await changeSubscription(store, one, (current) => current);
  }
  return found;
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
  const isChanged = await store.change({ held, set, rank: places(place, after ?? before), release: held });
  if (!isChanged) throw new Error('a subscription was taken from who changed it, who took too long');
  return after ?? before;
}

/** Where a subscription stands in the lists: by when it is due while it is followed, in its workspace's until it ends. */
function places({ team, channel }: DigestPlace, one: Subscription | undefined): Ranked[] {
  const [due, listed] = [
    { list: dueList, member: `${team}/${channel}` },
    { list: teamList(team), member: channel },
  ];
  const state = one?.rule.state ?? 'ended';
  return [
    one && state === 'active' ? { ...due, rank: one.due } : due,
    state === 'ended' ? listed : { ...listed, rank: 0 },
  ];
}

const dueList = 'subscription/due';

function teamList(team: string): string {
  return `subscription/of/${team}`;
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

const prefix = 'subscription/';

function keyOf({ team, channel }: DigestPlace): string {
  return `${prefix}${team}/${channel}`;
}
