import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import { failureOf, refusalOf } from '../call-slack.ts';
import type { Message } from '../message.ts';
import type { Slot } from './slot.ts';

/** Marks a digest in its metadata, beside its subscription and slot. */
const digestEvent = 'aicost_digest';

/** Refusals that a message without blocks escapes. */
const blocksRefused = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

/** Why Slack takes no more digests for a conversation, by what it answers. */
const stops: Readonly<Record<string, 'archived' | 'removed' | 'revoked'>> = {
  is_archived: 'archived',
  not_in_channel: 'removed',
  channel_not_found: 'removed',
  user_not_found: 'removed',
  token_revoked: 'revoked',
  account_inactive: 'revoked',
  invalid_auth: 'revoked',
  not_authed: 'revoked',
};

/** What became of a post. */
export type Posted =
  | { readonly kind: 'posted' | 'unknown' | 'not-sent' }
  /** The workspace takes no more for so many milliseconds. */
  | { readonly kind: 'limited'; readonly wait: number }
  | { readonly kind: 'refused'; readonly why: 'archived' | 'removed' | 'revoked' | 'refused' };

/** Posts a digest, with its subscription and slot in the metadata, by which it can be found. Never throws. */
export async function postDigest(client: WebClient, slot: Slot, { text, blocks }: Message): Promise<Posted> {
  try {
    await client.chat.postMessage({
      channel: slot.channel,
      text,
      ...(blocks && { blocks }),
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: digestEvent, event_payload: payloadOf(slot) },
    });
    return { kind: 'posted' };
  } catch (error) {
    if (error instanceof WebAPIRateLimitedError) return { kind: 'limited', wait: error.retryAfter * 1000 };
    const failure = failureOf(error);
    if (failure !== 'refused') return { kind: failure };
    const refusal = refusalOf(error) ?? '';
    if (blocks && blocksRefused.has(refusal)) return postDigest(client, slot, { text });
    return { kind: 'refused', why: stops[refusal] ?? 'refused' };
  }
}

/** What the history of a conversation says of a digest; `unreadable` where the app may not read it. */
export type Seen = 'posted' | 'absent' | 'unreadable';

/** Milliseconds this machine's clock may be ahead of Slack's. */
const clocksDiffer = 10 * 60_000;
const mostPages = 20;

/**
 * Looks for a digest in the history of its conversation. Needs its history scope; an app sees the metadata of its own
 * messages without a further one. Throws when Slack is out of reach, or asks to wait.
 */
export async function findDigest(client: WebClient, slot: Slot, since: number): Promise<Seen> {
  const oldest = ((since - clocksDiffer) / 1000).toFixed(6);
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
      if (messages.some(({ metadata }) => isDigest(metadata, slot))) return 'posted';
      cursor = next?.next_cursor;
      if (!cursor) return 'absent';
    }
    return 'unreadable';
  } catch (error) {
    if (failureOf(error) === 'refused') return 'unreadable';
    throw error;
  }
}

function isDigest(
  metadata: { event_type?: string; event_payload?: unknown } | undefined,
  slot: Slot,
): boolean {
  const wanted = payloadOf(slot);
  const payload = metadata?.event_payload as Partial<typeof wanted> | undefined;
  const isOurs = metadata?.event_type === digestEvent && payload?.subscription === wanted.subscription;
  return isOurs && payload?.slot === wanted.slot;
}

function payloadOf({ team, channel, due }: Slot) {
  return { subscription: `${team}/${channel}`, slot: new Date(due).toISOString() };
}
