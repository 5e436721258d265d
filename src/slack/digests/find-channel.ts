import type { WebClient } from '@slack/web-api';
import { patiently, refusalOf } from '../call-slack.ts';

/** A channel found by its name. */
interface FoundChannel {
  readonly id: string;
  readonly isPrivate: boolean;
}

/** Channels a page holds at most, and pages looked at. */
const pageSize = 999;
const mostPages = 20;

/**
 * The channel of a name among those the app is in, where alone it can post: `#infra`, as people type it. Of a name that
 * other words may follow without a space, the longest that it begins with. Undefined when there is none, or when Slack
 * does not let the app look. Needs the scopes channels:read and groups:read. Throws when Slack is out of reach.
 */
export async function findChannel(client: WebClient, typed: string): Promise<FoundChannel | undefined> {
  const wanted = plain(typed.slice(1));
  const mayGoOn = !/^[a-z0-9]/.test(wanted);
  let best: (FoundChannel & { readonly name: string }) | undefined;
  let cursor: string | undefined;
  try {
    for (let page = 0; page < mostPages; page++) {
      const { channels = [], response_metadata: next } = await patiently(() =>
        client.users.conversations({
          types: 'public_channel,private_channel',
          limit: pageSize,
          ...(cursor && { cursor }),
        }),
      );
      for (const { id, name: given, is_private } of channels) {
        const name = plain(given ?? '');
        const fits = name === wanted || (mayGoOn && name !== '' && wanted.startsWith(name));
        if (id && fits && name.length > (best?.name.length ?? 0))
          best = { id, name, isPrivate: is_private === true };
      }
      cursor = next?.next_cursor;
      if (!cursor) break;
    }
    return best;
  } catch (error) {
    if (refusalOf(error) === undefined) throw error;
    return undefined;
  }
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
