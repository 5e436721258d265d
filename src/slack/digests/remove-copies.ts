import type { WebClient } from '@slack/web-api';
import { failureOf } from '../call-slack.ts';
import type { Desk } from '../desk.ts';
import type { Slot } from './slot.ts';

/**
 * Deletes every copy of a digest but the first: Slack carried out a post it had said it failed to make. A copy Slack
 * does not let the app delete stays, and the log says so. Throws when Slack is out of reach, or asks to wait.
 * @param copies timestamps of the messages, the oldest first
 */
export async function removeCopies(
  { log }: Pick<Desk, 'log'>,
  client: WebClient,
  { channel }: Slot,
  copies: readonly string[],
): Promise<void> {
  for (const ts of copies.slice(1)) {
    try {
      await client.chat.delete({ channel, ts });
    } catch (error) {
      if (failureOf(error) !== 'refused') throw error;
      log.warn('A digest that was posted twice could not be deleted:', error);
    }
  }
}
