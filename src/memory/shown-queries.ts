import * as z from 'zod/mini';
import type { Query } from '../engine/query.ts';
import { DAY } from '../quantity/days.ts';
import type { Store } from '../store/store.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readRecord } from './read-record.ts';
import { rememberedQuery } from './remembered-query.ts';

/** A message, as Slack names it. */
interface ShownPlace {
  readonly team: string;
  readonly channel: string;
  readonly ts: string;
}

/** What a message shows after a change: the query, the one before it, the delivery that changed it, and when, in milliseconds. */
const record = z.object({ query: rememberedQuery, from: rememberedQuery, by: z.string(), at: z.number() });

/** Milliseconds a change is known: a form may stay open meanwhile, and is then to be laid over what was changed since. */
const keptFor = 7 * DAY;

/** A change of a message: the delivery that makes it, the time, and when what it goes by was seen, in milliseconds. */
interface Changing {
  readonly by: string;
  readonly now: number;
  readonly seen: number;
}

/** What a message shows by the last change of it; undefined when that was long ago, or the store is out of reach. */
export function lastShown(store: Store, place: ShownPlace): Promise<z.infer<typeof record> | undefined> {
  return readRecord(store, keyOf(place), record).catch(() => undefined);
}

/**
 * Changes what a message shows, one change at a time over all instances. `change` gets what it shows now where it was
 * changed since it was seen, else undefined; the same delivery run again gets what it got before. Without the store it
 * goes by what was seen.
 */
export async function changeShown(
  store: Store,
  place: ShownPlace,
  { by, now, seen }: Changing,
  change: (shown: Query | undefined) => { readonly from: Query; readonly query: Query },
): Promise<{ readonly from: Query; readonly query: Query }> {
  const key = keyOf(place);
  return oneAtATime(store, key, async () => {
    const known = await lastShown(store, place);
    const meanwhile = known !== undefined && known.at >= seen ? known : undefined;
    const changed = change(meanwhile?.by === by ? meanwhile.from : meanwhile?.query);
    await store.set(key, { ...changed, by, at: now }, keptFor).catch(() => {});
    return changed;
  });
}

function keyOf({ team, channel, ts }: ShownPlace): string {
  return `shown/${team}/${channel}/${ts}`;
}
