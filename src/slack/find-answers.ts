import type { WebClient } from '@slack/web-api';
import type { Opening, Place } from './answer-place.ts';
import { failureOf, patiently } from './call-slack.ts';
import { isMarked } from './mark.ts';

/** Marks an answer in its metadata, beside the delivery's key. */
const answerEvent = 'aicost_answer';

/** The metadata of the answer to a delivery, by which it can be found. */
export function metadataOf(key: string) {
  return { event_type: answerEvent, event_payload: { delivery: key } };
}

/**
 * Looks for the answer to a delivery among what was said after the question, which it follows closely: one page is
 * enough. Timestamps of the messages it is, the oldest first, or that they may not be read. Throws when Slack is out of
 * reach.
 */
export async function findAnswers(
  client: WebClient,
  place: Place | Opening,
  key: string,
): Promise<readonly string[] | 'unreadable'> {
  const { channel, asked } = place;
  const page = { channel, oldest: asked, include_all_metadata: true, limit: 200 };
  try {
    const { messages = [] } = await patiently(() =>
      'thread' in place
        ? client.conversations.replies({ ...page, ts: place.thread })
        : client.conversations.history(page),
    );
    const answers = messages.filter(({ metadata }) => isMarked(metadata, metadataOf(key)));
    return answers.flatMap(({ ts }) => ts ?? []).sort();
  } catch (error) {
    if (failureOf(error) === 'refused') return 'unreadable';
    throw error;
  }
}
