import type { App } from '@slack/bolt';
import { forgetQuestions } from '../../memory/recent-questions.ts';
import { CLEAR } from '../blocks/home/recent-blocks.ts';
import type { Desk } from '../desk.ts';
import { publishHome } from './publish-home.ts';

/** Empties the list of recent questions of the one who asks for it. */
export function onClearRecent(app: App, desk: Desk): void {
  app.action(CLEAR, async ({ ack, body, client, context }) => {
    await ack();
    const asker = { team: String(context.teamId), user: body.user.id };
    await forgetQuestions(desk.store, asker);
    await publishHome(desk, client, asker);
  });
}
