import type { App } from '@slack/bolt';
import type { Work } from '../memory/work.ts';
import type { Desk } from './desk.ts';
import { noteAsked } from './note-asked.ts';
import { renderReply } from './render-reply.ts';
import { replyTo } from './reply-to.ts';
import { respondOnce } from './respond-once.ts';
import { within } from './within.ts';

/** Milliseconds an answer may take to go into the acknowledgement; Slack waits for three seconds in all. */
const budget = 1500;

/**
 * Answers `/aicost`, to the asker alone: in the acknowledgement, which costs Slack and the asker no second round, or
 * by the response URL when the answer takes longer, or when this is a later run and the acknowledgement is long gone.
 */
export function onCommand(app: App, desk: Desk): void {
  app.command('/aicost', async ({ command, ack, client, context }) => {
    const work = context.delivery as Work;
    const asker = { team: command.team_id, user: command.user_id };
    const situation = { asker, channel: command.channel_id, change: work.id };
    const rendering = renderReply(desk, replyTo(desk, client, situation, command.text), {
      audience: { to: 'asker' },
    });
    const inTime = work.attempt === 1 ? await within(budget, rendering) : undefined;
    await ack(inTime?.message);
    if (!inTime) await respondOnce(command.response_url, await rendering, {}, work);
    await noteAsked(desk, asker, (await rendering).reply);
  });
}
