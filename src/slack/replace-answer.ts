import type { WebClient } from '@slack/web-api';
import { findResponseUrl } from '../memory/response-urls.ts';
import type { Work } from '../memory/work.ts';
import type { MessagePlace } from './adjust/adjusting.ts';
import { asTaken } from './as-taken.ts';
import { failureOf, patiently, ResponseRefused } from './call-slack.ts';
import type { Desk } from './desk.ts';
import type { Message, Rendered } from './message.ts';
import { postOnce } from './post-once.ts';
import { respondAgain } from './respond-once.ts';
import { sendOnce } from './send-once.ts';
import { tryAFewTimes } from './try-a-few-times.ts';

/** A message to put another in the place of. */
interface Replaced {
  readonly place: MessagePlace;
  /** Where the response URL of the click is kept, or the URL itself. */
  readonly urlKey?: string;
  readonly url?: string;
  /** Who is to have the answer where the message can no longer be reached. */
  readonly user: string;
}

/**
 * Puts an answer in the place of a message: by chat.update where Slack lets the app edit it; else, as with what one
 * person alone sees and where the app is no member, by the response URL of the click; and where that is spent, as a new
 * message there or, at last, to the person directly. What is put in place twice is there once.
 */
export async function replaceAnswer(
  desk: Desk,
  client: WebClient,
  replaced: Replaced,
  answer: Rendered,
  work: Work,
): Promise<void> {
  const { place, user } = replaced;
  const { message } = answer;
  if (!place.isEphemeral && (await updated(client, place, message))) return;
  if (await replacedByUrl(desk, replaced, message)) return;
  await sendAnew(client, place, user, message, work);
}

/** Whether chat.update put it in place; false when Slack refuses, for which it has many reasons. */
async function updated(client: WebClient, { channel, ts }: MessagePlace, message: Message): Promise<boolean> {
  try {
    await tryAFewTimes(() =>
      asTaken(message, ({ text, blocks = [] }) =>
        patiently(() => client.chat.update({ channel, ts, text, blocks })),
      ),
    );
    return true;
  } catch (error) {
    if (failureOf(error) === 'refused') return false;
    throw error;
  }
}

async function replacedByUrl(desk: Desk, { urlKey, url }: Replaced, message: Message): Promise<boolean> {
  const kept =
    url ??
    (urlKey === undefined ? undefined : await findResponseUrl(desk.store, urlKey).catch(() => undefined));
  if (kept === undefined) return false;
  try {
    await respondAgain(kept, message, { replace_original: true });
    return true;
  } catch (error) {
    if (error instanceof ResponseRefused) return false;
    throw error;
  }
}

/** As a new message where the old one is, seen by as many; else directly to the person, who may not be where the app is. */
async function sendAnew(
  client: WebClient,
  place: MessagePlace,
  user: string,
  message: Message,
  work: Work,
): Promise<void> {
  const { channel, thread, ts } = place;
  const asked = ts;
  const there = place.isEphemeral
    ? sendOnce(
        work,
        async () => {
          await asTaken(message, (taken) =>
            client.chat.postEphemeral({ channel, user, ...(thread && { thread_ts: thread }), ...taken }),
          );
          return 'sent';
        },
        async () => undefined,
      )
    : postOnce(client, { channel, thread: thread ?? ts, asked }, message, work);
  await there.catch(async (error) => {
    if (failureOf(error) !== 'refused') throw error;
    await postOnce(client, { channel: user, asked }, message, work);
  });
}
