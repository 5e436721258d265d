import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Work } from '../memory/work.ts';
import { asTaken } from './as-taken.ts';
import { failureOf, patiently } from './call-slack.ts';
import type { Message } from './message.ts';
import { type Outcome, sendOnce } from './send-once.ts';

/** Where an answer goes. */
export interface Place {
  readonly channel: string;
  /** Timestamp of the message the thread hangs on. */
  readonly thread: string;
  /** Timestamp of the question, or of the click: the answer comes after it. */
  readonly asked: string;
}

/** Where an answer goes that begins a thread of its own. */
export type Opening = Omit<Place, 'thread'>;

/** Milliseconds after each try of unknown outcome until the thread shows what came of it. */
const waits = [1000, 5000, 15_000];

/** Marks an answer in its metadata, beside the delivery's key. */
const answerEvent = 'aicost_answer';

/**
 * Posts the answer to a delivery, once. chat.postMessage has no idempotency key, so the message carries the
 * delivery's key in its metadata, and whenever an earlier post may have arrived (a crash, a timeout, a 5xx), the
 * thread is read before anything is posted again. That needs the history scope of the conversation: im:history,
 * which direct messages need anyway, and the optional channels:, groups: and mpim:history. An app sees the
 * metadata of its own messages without a further scope. Where the thread cannot be read, nothing is posted again.
 *
 * Throws when Slack refuses the message or stays out of reach.
 * @param posted is told the timestamp of the answer, where it is known
 */
export function postOnce(
  client: WebClient,
  place: Place | Opening,
  message: Message,
  work: Work,
  posted: (ts: string) => void = () => {},
): Promise<Outcome> {
  const lookFor = () => look(client, place, work.id, posted);
  async function post(): Promise<Outcome> {
    for (const wait of waits) {
      const tried = await tryPost(client, place, message, work.id);
      if (typeof tried === 'object') {
        posted(tried.ts);
        return 'sent';
      }
      await sleep(wait);
      const seen = tried === 'unknown' ? await lookFor() : undefined;
      if (seen !== undefined) return seen;
    }
    throw new Error('Slack stayed out of reach');
  }
  return sendOnce(work, post, lookFor);
}

/** Posts, and says what is known when it failed; a refusal is thrown. */
async function tryPost(
  client: WebClient,
  place: Place | Opening,
  message: Message,
  key: string,
): Promise<'not-sent' | 'unknown' | { readonly ts: string }> {
  const content = {
    channel: place.channel,
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: answerEvent, event_payload: { delivery: key } },
  };
  try {
    const { ts = '' } = await asTaken(message, (taken) => {
      const whole = { ...content, ...taken };
      return patiently(() =>
        client.chat.postMessage('thread' in place ? { ...whole, thread_ts: place.thread } : whole),
      );
    });
    return { ts };
  } catch (error) {
    const failure = failureOf(error);
    if (failure !== 'refused') return failure;
    throw error;
  }
}

/** Looks for the answer among what was said after the question, which it follows closely: one page is enough. */
async function look(
  client: WebClient,
  place: Place | Opening,
  key: string,
  found: (ts: string) => void,
): Promise<Outcome | undefined> {
  const { channel, asked } = place;
  const page = { channel, oldest: asked, include_all_metadata: true, limit: 200 };
  try {
    const { messages = [] } = await patiently(() =>
      'thread' in place
        ? client.conversations.replies({ ...page, ts: place.thread })
        : client.conversations.history(page),
    );
    const answer = messages.find(({ metadata }) => isAnswer(metadata, key));
    if (answer?.ts !== undefined) found(answer.ts);
    return answer && 'sent';
  } catch (error) {
    if (failureOf(error) === 'refused') return 'in-doubt';
    throw error;
  }
}

function isAnswer(
  metadata: { event_type?: string; event_payload?: unknown } | undefined,
  key: string,
): boolean {
  const payload = metadata?.event_payload as { delivery?: string } | undefined;
  return metadata?.event_type === answerEvent && payload?.delivery === key;
}
