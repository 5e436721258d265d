import type { Query } from '../engine/query.ts';
import type { Store } from '../store/store.ts';
import { readRecord } from './read-record.ts';
import { rememberedQuery } from './remembered-query.ts';

/** A thread of Slack's, or what stands for one: a conversation without threads is its own. Ids as Slack gives them. */
export interface Thread {
  readonly team: string;
  readonly channel: string;
  readonly thread: string;
}

/** Milliseconds a thread can be taken up again after its last question. */
const keptFor = 30 * 24 * 60 * 60 * 1_000;

/** Remembers the last query of a thread, which "and on B200?" refines. */
export function rememberQuery(store: Store, thread: Thread, query: Query): Promise<void> {
  return store.set(keyOf(thread), query, keptFor);
}

/** The last query of a thread, or undefined when there was none for a month. */
export function recallQuery(store: Store, thread: Thread): Promise<Query | undefined> {
  return readRecord(store, keyOf(thread), rememberedQuery);
}

function keyOf({ team, channel, thread }: Thread): string {
  return `thread/${team}/${channel}/${thread}`;
}
