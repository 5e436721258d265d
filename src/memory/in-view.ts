import * as z from 'zod/mini';
import type { Store } from '../store/store.ts';
import type { Asker } from './asker.ts';
import { readRecord } from './read-record.ts';

/** Milliseconds a channel counts as looked at: people come back to it within a conversation, not within a day. */
const keptFor = 60 * 60 * 1_000;

const record = z.object({ channel: z.string() });

/** Remembers the channel somebody has open beside the app, as Slack tells; without one, that they have none. */
export function rememberInView(store: Store, asker: Asker, channel: string | undefined): Promise<void> {
  return channel === undefined ? store.delete(keyOf(asker)) : store.set(keyOf(asker), { channel }, keptFor);
}

/** The channel somebody had open beside the app within the last hour. */
export async function channelInView(store: Store, asker: Asker): Promise<string | undefined> {
  return (await readRecord(store, keyOf(asker), record))?.channel;
}

function keyOf({ team, user }: Asker): string {
  return `in-view/${team}/${user}`;
}
