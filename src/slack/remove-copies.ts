import type { WebClient } from '@slack/web-api';
import { failureOf } from './call-slack.ts';

/**
 * Deletes every copy of a message but the first: Slack carried out a post it had said it failed to make. A copy that
 * Slack does not let the app delete stays. Throws when Slack is out of reach, or asks to wait.
 * @param copies timestamps of the messages, the oldest first
 */
export async function removeCopies(
  client: WebClient,
  channel: string,
  copies: readonly string[],
): Promise<void> {
  for (const ts of copies.slice(1)) {
    try {
      await client.chat.delete({ channel, ts });
    } catch (error) {
      if (failureOf(error) !== 'refused') throw error;
    }
  }
}
