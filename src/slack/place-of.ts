import type { BlockAction } from '@slack/bolt';
import type { MessagePlace } from './adjust/adjusting.ts';

/** Where the message is that was clicked on; undefined for a click that was in none. */
export function placeOf({ container }: Pick<BlockAction, 'container'>): MessagePlace | undefined {
  const { channel_id: channel, message_ts: ts, thread_ts: thread, is_ephemeral } = container ?? {};
  if (typeof channel !== 'string' || typeof ts !== 'string') return undefined;
  return {
    channel,
    ts,
    isEphemeral: is_ephemeral === true,
    ...(typeof thread === 'string' && { thread }),
  };
}
