import type { WebClient } from '@slack/web-api';
import type { Rule } from '../../memory/subscription-record.ts';
import { failureOf, isTokenRefused, refusalOf, waitAsked } from '../call-slack.ts';
import type { Message } from '../message.ts';
import { metadataOf } from './find-digest.ts';
import type { Slot } from './slot.ts';

/** Refusals that a message without blocks escapes. */
const blocksRefused = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long']);

/** Why a digest is stopped by the app itself. */
export type Stop = NonNullable<Rule['stopped']>;

/** Why Slack takes no more digests for a conversation, by what it answers. */
const stops: Readonly<Record<string, Stop>> = {
  is_archived: 'archived',
  not_in_channel: 'removed',
  channel_not_found: 'removed',
  user_not_found: 'removed',
};

/** What became of a post. */
type Posted =
  | { readonly kind: 'posted' | 'unknown' | 'not-sent' }
  /** The workspace takes no more for so many milliseconds. */
  | { readonly kind: 'limited'; readonly wait: number }
  | { readonly kind: 'refused'; readonly why: Stop };

/** Posts a digest, with its subscription and slot in the metadata, by which it can be found. Never throws. */
export async function postDigest(client: WebClient, slot: Slot, { text, blocks }: Message): Promise<Posted> {
  try {
    await client.chat.postMessage({
      channel: slot.channel,
      text,
      ...(blocks && { blocks }),
      unfurl_links: false,
      unfurl_media: false,
      metadata: metadataOf(slot),
    });
    return { kind: 'posted' };
  } catch (error) {
    const wait = waitAsked(error);
    if (wait !== undefined) return { kind: 'limited', wait };
    const failure = failureOf(error);
    if (failure !== 'refused') return { kind: failure };
    const refusal = refusalOf(error) ?? '';
    if (blocks && blocksRefused.has(refusal)) return postDigest(client, slot, { text });
    return { kind: 'refused', why: isTokenRefused(error) ? 'revoked' : (stops[refusal] ?? 'refused') };
  }
}
