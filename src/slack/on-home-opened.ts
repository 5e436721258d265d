import type { App } from '@slack/bolt';
import { rememberInView } from '../memory/in-view.ts';
import { channelInContext } from './channel-in-context.ts';
import type { Desk } from './desk.ts';
import { help } from './help.ts';
import { publishHome } from './home/publish-home.ts';

/** Slack shows four: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const most = 4;

/** Shows the home tab or, where people write to the app, suggests questions; either in the person's language. */
export function onHomeOpened(app: App, desk: Desk): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    const asker = { team: String(context.teamId), user: event.user };
    if (event.tab === 'home') return publishHome(desk, client, asker);
    if (event.tab !== 'messages') return;
    const { context: seen } = event as { context?: unknown };
    await rememberInView(desk.store, asker, channelInContext(seen)).catch(() => {});
    const { wording } = await help(desk, client, asker);
    const prompts = wording.next.slice(0, most).map(({ label }) => ({ title: label, message: label }));
    await client.assistant.threads
      .setSuggestedPrompts({ channel_id: event.channel, prompts, title: wording.nextTitle })
      .catch((error) => desk.log.info('Questions could not be suggested:', error));
  });
}
