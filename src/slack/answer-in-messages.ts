import type { WebClient } from '@slack/web-api';
import { type Reply, subjectAfter } from '../ask.ts';
import { fill } from '../language/speak/fill.ts';
import { quoted } from '../language/speak/quoted.ts';
import type { Asker } from '../memory/asker.ts';
import { rememberSubject } from '../memory/threads.ts';
import type { Work } from '../memory/work.ts';
import type { Desk } from './desk.ts';
import { directMessage } from './direct-message.ts';
import { nameConversation } from './name-conversation.ts';
import { noteAsked } from './note-asked.ts';
import { postOnce } from './post-once.ts';
import { renderReply } from './render-reply.ts';

/** A question asked where there is no conversation: on the home tab, in a form. */
interface AskedApart {
  readonly asker: Asker;
  /** The question, as the asker put it or as it is called. */
  readonly question: string;
  readonly reply: Reply;
}

/** Milliseconds this machine's clock may be ahead of Slack's, by which an answer is looked for. */
const clocksDiffer = 10 * 60_000;

/**
 * Answers in the direct messages with the asker, once: there the answer keeps, its buttons work, and its thread goes
 * on about it. Gives the address of the answer, where Slack says it.
 */
export async function answerInMessages(
  desk: Desk,
  client: WebClient,
  { asker, question, reply }: AskedApart,
  work: Work,
): Promise<string | undefined> {
  const { youAsked = '' } = desk.words(reply.locale).labels;
  const asked = fill(youAsked, { question: quoted(question) });
  const { message, inDoubt } = await renderReply(desk, Promise.resolve(reply), {
    asked,
    audience: { to: 'thread', asker: asker.user },
  });
  const channel = await directMessage(client, asker.user);
  let ts: string | undefined;
  const place = { channel, asked: ((work.recorded - clocksDiffer) / 1000).toFixed(6) };
  const outcome = await postOnce(client, place, message, work, (posted) => {
    ts = posted;
  });
  if (outcome === 'in-doubt') await client.chat.postMessage({ channel, ...inDoubt });
  if (ts === undefined || outcome !== 'sent') return undefined;
  const thread = { team: asker.team, channel, thread: ts };
  const subject = subjectAfter(reply, {});
  await rememberSubject(desk.store, thread, ts, subject).catch(() => {});
  if (subject.previous) await nameConversation(desk, client, thread, subject.previous, reply.locale);
  await noteAsked(desk, asker, reply);
  return linkTo(desk, client, channel, ts);
}

async function linkTo(
  { log }: Desk,
  client: WebClient,
  channel: string,
  ts: string,
): Promise<string | undefined> {
  try {
    return (await client.chat.getPermalink({ channel, message_ts: ts })).permalink;
  } catch (error) {
    log.info('An answer has no address:', error);
    return undefined;
  }
}
