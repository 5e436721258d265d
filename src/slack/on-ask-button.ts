import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Work } from '../memory/work.ts';
import { answerInThread } from './answer-in-thread.ts';
import { ASK } from './blocks/action-blocks.ts';
import { readButton } from './button-value.ts';
import { isNotMember } from './call-slack.ts';
import type { Desk } from './desk.ts';
import { labelInAll } from './labels.ts';
import type { Message } from './message.ts';
import { noteAsked } from './note-asked.ts';
import { renderReply } from './render-reply.ts';
import { respondOnce, tellAsker } from './respond-once.ts';

/**
 * Answers a button that asks: where only the asker sees the message, below it or, for a choice, in its place;
 * where others see it, in its thread.
 */
export function onAskButton(app: App, desk: Desk): void {
  app.action<BlockAction<ButtonAction>>(ASK, async ({ ack, body, action, client, context }) => {
    await ack();
    const work = context.delivery as Work;
    const { response_url: url, container } = body;
    const carried = await readButton(desk.store, action.value);
    if (carried === undefined) return tellAsker(url, { text: labelInAll(desk, 'outdated') });

    const asker = { team: String(context.teamId), user: body.user.id };
    const ask = () => desk.askAgain(carried.query, carried.locale);
    const isPrivate = container.is_ephemeral === true && container.thread_ts === undefined;
    if (isPrivate) {
      const answer = await renderReply(desk, ask(), { share: true });
      await respondOnce(url, answer, { replace_original: carried.replaces }, work);
      return carried.replaces ? noteAsked(desk, asker, answer.reply) : undefined;
    }
    const thread: string = container.thread_ts ?? container.message_ts;
    const place = { channel: container.channel_id as string, thread, asked: action.action_ts };
    const tell = (message: Message) => tellAsker(url, message, thread);
    const asked = { asker, isNew: carried.replaces, place, reply: ask, tellAsker: tell };
    await answerInThread(desk, client, asked, work).catch(async (error) => {
      if (!isNotMember(error)) throw error;
      const showing = { response_type: 'in_channel', replace_original: false, thread_ts: thread } as const;
      await respondOnce(url, await renderReply(desk, ask()), showing, work);
    });
  });
}
