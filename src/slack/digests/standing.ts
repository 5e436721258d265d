import type { WebClient } from '@slack/web-api';
import { patiently, refusalOf } from '../call-slack.ts';

/** How somebody and the app stand to a conversation, as far as Slack says. */
export type Standing =
  | { readonly kind: 'member'; readonly name: string | undefined; readonly isAppIn: boolean }
  /** Why nothing can be done there; `unknown` where Slack does not let the app look. */
  | { readonly kind: 'not-member' | 'archived' | 'unseen' | 'unknown'; readonly name: string | undefined };

/** Members a page of Slack's holds at most, and pages looked at: a channel with more is looked through no further. */
const pageSize = 1000;
const mostPages = 50;

/**
 * Looks up whether somebody is a member of a conversation: only members may change its digest. Needs the scopes
 * channels:read, groups:read, im:read and mpim:read. Throws when Slack is out of reach.
 */
export async function standingOf(client: WebClient, channel: string, user: string): Promise<Standing> {
  try {
    const { channel: seen = {} } = await patiently(() => client.conversations.info({ channel }));
    // Whose direct messages they are is missing in the client's types.
    const { user: other } = seen as { user?: string };
    if (seen.is_im && other !== user) return { kind: 'not-member', name: undefined };
    if (seen.is_im) return { kind: 'member', name: undefined, isAppIn: true };
    const name = seen.is_mpim || seen.name === undefined ? undefined : `#${seen.name}`;
    if (!(await isMember(client, channel, user))) return { kind: 'not-member', name };
    if (seen.is_archived) return { kind: 'archived', name };
    return { kind: 'member', name, isAppIn: seen.is_member === true };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return { kind: refusal === 'channel_not_found' ? 'unseen' : 'unknown', name: undefined };
  }
}

async function isMember(client: WebClient, channel: string, user: string): Promise<boolean> {
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { members = [], response_metadata: next } = await patiently(() =>
      client.conversations.members({ channel, limit: pageSize, ...(cursor && { cursor }) }),
    );
    if (members.includes(user)) return true;
    cursor = next?.next_cursor;
    if (!cursor) return false;
  }
  return false;
}
