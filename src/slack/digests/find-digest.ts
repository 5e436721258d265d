import type { WebClient } from '@slack/web-api';
import { failureOf, isTokenRefused } from '../call-slack.ts';
import { isMarked } from '../mark.ts';
import type { Slot } from './slot.ts';

/** Marks a digest in its metadata, beside its subscription and slot. */
const digestEvent = 'aicost_digest';

/** The metadata of a digest, by which it can be found. */
export function metadataOf({ team, channel, due }: Slot) {
  const payload = { subscription: `${team}/${channel}`, slot: new Date(due).toISOString() };
  return { event_type: digestEvent, event_payload: payload };
}

/** Milliseconds this machine's clock may be ahead of Slack's. */
const clocksDiffer = 10 * 60_000;
const mostPages = 20;

/**
 * Looks for a digest in the history of its conversation: timestamps of the messages it is, the oldest first, or why it
 * cannot be told. Needs the history scope; an app sees the metadata of its own messages without a further one. Throws
 * when Slack is out of reach, or asks to wait.
 * @param since when it may have been posted first, in the clock's milliseconds
 */
export async function findDigest(
  client: WebClient,
  slot: Slot,
  since: number,
): Promise<readonly string[] | 'unreadable' | 'revoked'> {
  const oldest = ((since - clocksDiffer) / 1000).toFixed(6);
  const wanted = metadataOf(slot);
  const found: string[] = [];
  let cursor: string | undefined;
  try {
    for (let page = 0; page < mostPages; page++) {
      const { messages = [], response_metadata: next } = await client.conversations.history({
        channel: slot.channel,
        oldest,
        include_all_metadata: true,
        limit: 200,
        ...(cursor && { cursor }),
      });
      for (const { ts, metadata } of messages) if (ts && isMarked(metadata, wanted)) found.push(ts);
      cursor = next?.next_cursor;
      if (!cursor) return found.sort();
    }
    return found.length > 0 ? found.sort() : 'unreadable';
  } catch (error) {
    if (isTokenRefused(error)) return 'revoked';
    if (failureOf(error) === 'refused') return 'unreadable';
    throw error;
  }
}
