import type { WebClient } from '@slack/web-api';
import { type Reply, subjectAfter } from '../ask.ts';
import type { Asker } from '../memory/asker.ts';
import { inThread, recallSubject, rememberSubject, type ThreadSubject } from '../memory/threads.ts';
import type { Work } from '../memory/work.ts';
import type { Place } from './answer-place.ts';
import type { Desk } from './desk.ts';
import type { Message } from './message.ts';
import { noteAsked } from './note-asked.ts';
import { postOnce } from './post-once.ts';
import { renderReply } from './render-reply.ts';

/** A question in a conversation, and how to answer it. */
export interface Asked {
  readonly asker: Asker;
  readonly place: Place;
  /** Whether it was asked in words or chosen, and not by a button that goes on from an answer. */
  readonly isNew: boolean;
  /** Makes the reply, knowing what the thread was about. */
  reply(subject: ThreadSubject): Promise<Reply>;
  /** Tells the asker alone that the answer is in doubt. */
  tellAsker(message: Message): Promise<unknown>;
}

/**
 * Answers in the thread, once. What the thread is about is remembered before the answer is posted, so that "and on
 * B200?" may follow at once, on whatever instance it arrives; within one, answers are posted in the order of their
 * questions.
 */
export function answerInThread(desk: Desk, client: WebClient, asked: Asked, work: Work): Promise<void> {
  const { channel, thread } = asked.place;
  return desk.inTurn(`${asked.asker.team}:${channel}:${thread}`, async () => {
    const { message, inDoubt, reply } = await renderReply(desk, replyKnowing(desk, asked), {
      audience: { to: 'thread', asker: asked.asker.user },
    });
    const outcome = await postOnce(client, asked.place, message, work);
    if (outcome === 'in-doubt') await asked.tellAsker(inDoubt);
    if (asked.isNew) await noteAsked(desk, asked.asker, reply);
  });
}

/** The reply, made knowing what the thread was about, and what it is about now remembered. Without the store it is made all the same. */
function replyKnowing({ store }: Desk, { asker, place, reply }: Asked): Promise<Reply> {
  const thread = { team: asker.team, channel: place.channel, thread: place.thread };
  return inThread(store, thread, async () => {
    const before = await recallSubject(store, thread, place.asked).catch(() => ({}));
    const made = await reply(before);
    await rememberSubject(store, thread, place.asked, subjectAfter(made, before)).catch(() => {});
    return made;
  });
}
