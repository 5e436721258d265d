import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Work } from '../memory/work.ts';
import type { Opening, Place } from './answer-place.ts';
import { asTaken } from './as-taken.ts';
import { failureOf, patiently } from './call-slack.ts';
import { findAnswers, metadataOf } from './find-answers.ts';
import type { Message } from './message.ts';
import { removeCopies } from './remove-copies.ts';
import { type Outcome, sendOnce } from './send-once.ts';

/** Milliseconds after each try of unknown outcome until the thread shows what came of it. */
const waits = [1000, 5000, 15_000];

/** Milliseconds after which copies are looked for where an answer was posted again: Slack may yet carry out the first post. */
const copiesAfter = [30_000, 300_000];

/**
 * Posts the answer to a delivery, once. chat.postMessage has no idempotency key, so the message carries the
 * delivery's key in its metadata, and whenever an earlier post may have arrived (a crash, a timeout, a 5xx), the
 * thread is read before anything is posted again. That needs the history scope of the conversation: im:history,
 * which direct messages need anyway, and the optional channels:, groups: and mpim:history. An app sees the
 * metadata of its own messages without a further scope. Where the thread cannot be read, nothing is posted again. Where
 * it was posted again, and Slack carries out the first post all the same, the later of the two is deleted.
 *
 * Throws when Slack refuses the message or stays out of reach.
 * @param posted is told the timestamp of the answer, where it is known
 * @param lookAfter milliseconds after which copies are looked for
 */
export function postOnce(
  client: WebClient,
  place: Place | Opening,
  message: Message,
  work: Work,
  posted: (ts: string) => void = () => {},
  lookAfter: readonly number[] = copiesAfter,
): Promise<Outcome> {
  let isAgain = work.reached === 'sending';
  async function lookFor(): Promise<Outcome | undefined> {
    const seen = await findAnswers(client, place, work.id);
    if (seen === 'unreadable') return 'in-doubt';
    if (seen[0] !== undefined) posted(seen[0]);
    return seen.length > 0 ? 'sent' : undefined;
  }
  async function post(): Promise<Outcome> {
    for (const wait of waits) {
      const tried = await tryPost(client, place, message, work.id);
      if (typeof tried === 'object') {
        posted(tried.ts);
        if (isAgain) removeLater(client, place, work.id, lookAfter);
        return 'sent';
      }
      isAgain ||= tried === 'unknown';
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
    metadata: metadataOf(key),
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

/** Looks for copies after so many milliseconds, each time. Keeps no process alive: one that ends leaves them. */
function removeLater(
  client: WebClient,
  place: Place | Opening,
  key: string,
  lookAfter: readonly number[],
): void {
  const remove = async () => {
    const seen = await findAnswers(client, place, key);
    if (seen !== 'unreadable') await removeCopies(client, place.channel, seen);
  };
  // One that fails is made up for by the next.
  for (const wait of lookAfter) setTimeout(() => remove().catch(() => {}), wait).unref();
}
