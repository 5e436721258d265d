import * as z from 'zod/mini';
import type { Store } from '../store/store.ts';
import { readRecord } from './read-record.ts';

/** Milliseconds a response URL is good for: https://docs.slack.dev/interactivity/handling-user-interaction */
const lasts = 30 * 60 * 1_000;

/** Keeps where a message can be replaced from, for as long as it can: whoever knows it may write there, so it is in no message. */
export function keepResponseUrl(store: Store, key: string, url: string): Promise<void> {
  return store.set(keyOf(key), url, lasts);
}

/** The response URL kept under a key; undefined when its time is over, or it was never kept. */
export function findResponseUrl(store: Store, key: string): Promise<string | undefined> {
  return readRecord(store, keyOf(key), z.string());
}

function keyOf(key: string): string {
  return `response-url/${key}`;
}
