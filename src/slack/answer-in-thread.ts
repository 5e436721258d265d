import type { WebClient } from '@slack/web-api';
import { type Reply, subjectOf } from '../ask.ts';
import type { Query } from '../engine/query.ts';
import { recallQuery, rememberQuery } from '../memory/threads.ts';
import type { Work } from '../memory/work.ts';
import type { Desk } from './desk.ts';
import type { Message } from './message.ts';
import { type Place, postOnce } from './post-once.ts';
import { renderReply } from './render-reply.ts';

/** A question in a conversation, and how to answer it. */
export interface Asked {
  readonly team: string;
  readonly place: Place;
  /** Makes the reply, knowing what the thread was about. */
  reply(previous: Query | undefined): Promise<Reply>;
  /** Tells the asker alone that the answer is in doubt. */
  tellAsker(message: Message): Promise<unknown>;
}

/**
 * Answers in the thread, once, and remembers what the thread is about now, so that "and on B200?" may follow: also when
 * it is asked before this answer is there. Another instance that gets it so soon does not know yet.
 */
export function answerInThread(desk: Desk, client: WebClient, asked: Asked, work: Work): Promise<void> {
  const { channel, thread } = asked.place;
  return desk.inTurn(`${asked.team}:${channel}:${thread}`, () => answerNow(desk, client, asked, work));
}

async function answerNow(desk: Desk, client: WebClient, asked: Asked, work: Work): Promise<void> {
  const { channel, thread } = asked.place;
  const memory = { team: asked.team, channel, thread };
  const previous = await recallQuery(desk.store, memory).catch(() => undefined);
  const { message, inDoubt, reply } = await renderReply(desk, asked.reply(previous));
  const outcome = await postOnce(client, asked.place, message, work);
  if (outcome === 'taken-over') return;
  if (outcome === 'in-doubt') await asked.tellAsker(inDoubt);
  const subject = reply && subjectOf(reply);
  if (subject) await rememberQuery(desk.store, memory, subject).catch(() => {});
}
