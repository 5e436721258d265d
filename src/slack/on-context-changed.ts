import type { App } from '@slack/bolt';
import { rememberInView } from '../memory/in-view.ts';
import { channelInContext } from './channel-in-context.ts';
import type { Desk } from './desk.ts';

/** Follows which channel somebody has open beside the app. Slack's own example of the event names no person. */
export function onContextChanged(app: App, desk: Desk): void {
  app.event('app_context_changed', async ({ event, context }) => {
    const { user } = event as { user?: unknown };
    if (typeof user !== 'string') return;
    await rememberInView(desk.store, { team: String(context.teamId), user }, channelInContext(event.context));
  });
}
