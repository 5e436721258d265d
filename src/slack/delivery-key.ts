import { SHARE } from './blocks/action-blocks.ts';

/** The body of an event, a command or an interaction, as Slack sends it. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * The key under which a delivery counts once, or undefined when it has none.
 * A message is known by its place, since Slack may tell of it twice under different event ids (as a mention and as
 * a message); other events by their id; commands and clicks by their trigger. Sharing is known by the message that
 * is shared, since a second click on a slow screen must not share it again.
 */
export function deliveryKey(body: Body): string | undefined {
  const event = body.event as Body | undefined;
  if (event === undefined) return keyOfInteraction(body);
  const asked = event.type === 'app_mention' || (event.type === 'message' && event.channel_type === 'im');
  if (asked && event.channel && event.ts) return `message:${body.team_id}:${event.channel}:${event.ts}`;
  return typeof body.event_id === 'string' ? `event:${body.event_id}` : undefined;
}

function keyOfInteraction({ trigger_id, actions, container }: Body): string | undefined {
  const [action] = (actions ?? []) as Body[];
  const { channel_id, message_ts } = (container ?? {}) as Body;
  if (action?.action_id === SHARE && message_ts) return `share:${channel_id}:${message_ts}`;
  return typeof trigger_id === 'string' ? `trigger:${trigger_id}` : undefined;
}
