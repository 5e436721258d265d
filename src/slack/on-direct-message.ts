import type { App } from '@slack/bolt';
import { subjectAfter } from '../ask.ts';
import type { Work } from '../memory/work.ts';
import { answerMessage } from './answer-message.ts';
import type { Desk } from './desk.ts';
import { nameConversation } from './name-conversation.ts';

/** Kinds of message that people write; the others tell of edits, deletions and the like. */
const written = new Set([undefined, 'file_share', 'thread_broadcast']);

/** What of a direct message is looked at. */
interface DirectMessage {
  readonly bot_id?: string;
  readonly user: string;
  readonly channel: string;
  readonly text?: string;
  readonly ts: string;
  readonly thread_ts?: string;
}

/**
 * Answers what people write to the app directly. Each message there begins a thread, a conversation of its own, and is
 * answered in it; once it is answered the conversation has a title.
 */
export function onDirectMessage(app: App, desk: Desk): void {
  app.event('message', async ({ event, client, context }) => {
    if (event.channel_type !== 'im' || !written.has(event.subtype)) return;
    const message = event as DirectMessage;
    if (message.bot_id !== undefined) return;
    const asking = { ...message, team: String(context.teamId) };
    const reply = await answerMessage(desk, client, asking, context.delivery as Work);
    const subject = reply && subjectAfter(reply, {}).previous;
    const isBegun = message.thread_ts !== undefined && message.thread_ts !== message.ts;
    if (reply === undefined || subject === undefined || isBegun) return;
    const { channel, ts: thread } = message;
    await nameConversation(desk, client, { channel, thread }, subject, reply.locale);
  });
}
