import type { WebClient } from '@slack/web-api';
import { changeSubscription, type DigestPlace } from '../../memory/subscriptions.ts';
import type { Desk } from '../desk.ts';
import type { Stop } from './post-digest.ts';
import { tellSubscriber } from './tell-subscriber.ts';

/** Pauses a digest that Slack takes no more of, and tells who subscribed, where anybody can be told. */
export async function stopDigest(
  desk: Desk,
  client: WebClient,
  place: DigestPlace,
  why: Stop,
): Promise<void> {
  const stopped = await changeSubscription(desk.store, place, (current) =>
    current?.rule.state === 'active'
      ? { ...current, rule: { ...current.rule, state: 'paused', stopped: why } }
      : current,
  );
  if (stopped?.rule.stopped === why) await tellSubscriber(desk, client, stopped, why);
}
