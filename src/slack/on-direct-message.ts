import type { App } from '@slack/bolt';
import type { Work } from '../memory/work.ts';
import { answerMessage } from './answer-message.ts';
import type { Desk } from './desk.ts';

/** Kinds of message that people write; the others tell of edits, deletions and the like. */
const written = new Set([undefined, 'file_share', 'thread_broadcast']);

/** Answers what people write to the app directly. Each message there begins a thread, and is answered in it. */
export function onDirectMessage(app: App, desk: Desk): void {
  app.event('message', async ({ event, client, context }) => {
    if (event.channel_type !== 'im' || !written.has(event.subtype)) return;
    const message = event as { bot_id?: string; user: string; channel: string; text?: string; ts: string };
    if (message.bot_id !== undefined) return;
    await answerMessage(desk, client, { ...message, team: String(context.teamId) }, context.delivery as Work);
  });
}
