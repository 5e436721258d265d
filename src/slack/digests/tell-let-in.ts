import type { WebClient } from '@slack/web-api';
import type { Subscription } from '../../memory/subscription-record.ts';
import { changeSubscription } from '../../memory/subscriptions.ts';
import type { Desk } from '../desk.ts';
import { tellSubscriber } from './tell-subscriber.ts';

/**
 * Tells who subscribed that their digest was paused while Slack refused the app's token, which nobody could be told
 * then. Told once over all instances; the digest stays paused until somebody wants it back.
 */
export async function tellLetIn(desk: Desk, client: WebClient, stopped: Subscription): Promise<void> {
  let isOurs = false;
  await changeSubscription(desk.store, stopped, (current) => {
    isOurs = current?.rule.state === 'paused' && current.rule.stopped === 'revoked';
    if (current === undefined || !isOurs) return current;
    const { stopped: _, ...rule } = current.rule;
    return { ...current, rule };
  });
  if (isOurs) await tellSubscriber(desk, client, stopped, 'letIn');
}
