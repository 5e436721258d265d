import type { WebClient } from '@slack/web-api';
import type { Query } from '../engine/query.ts';
import type { Locale } from '../language/reading.ts';
import { clip } from '../language/speak/fill.ts';
import type { Desk } from './desk.ts';

/** Characters of a title: https://docs.slack.dev/reference/methods/agents.sessions.setStatus */
const longest = 200;

/**
 * Gives a thread of direct messages its title in the list of conversations: what it is about. The session is made as
 * one that waits for the person, since the answer is there already. A workspace without agent sessions has no titles.
 */
export async function nameConversation(
  { words, log }: Desk,
  client: WebClient,
  { channel, thread }: { readonly channel: string; readonly thread: string },
  subject: Query,
  locale: Locale,
): Promise<void> {
  const title = clip(words(locale).question(subject), longest);
  await client.agents.sessions
    .setStatus({ channel_id: channel, thread_ts: thread, status: 'active', title })
    .catch((error) => log.info('A conversation could not be named:', error));
}
