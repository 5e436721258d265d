import type { App } from '@slack/bolt';
import type { Work } from '../memory/work.ts';
import { answerMessage } from './answer-message.ts';
import type { Desk } from './desk.ts';

/** Answers a mention of the app in a channel, in its thread. Other apps get no answer: two would talk for ever. */
export function onMention(app: App, desk: Desk): void {
  app.event('app_mention', async ({ event, client, context }) => {
    if (event.bot_id !== undefined) return;
    await answerMessage(desk, client, { ...event, team: String(context.teamId) }, context.delivery as Work);
  });
}
