import { createHash } from 'node:crypto';
import { SHARE } from './blocks/action-blocks.ts';
import { ASK_HOME, QUESTION } from './blocks/home/ask-blocks.ts';
import { AGAIN } from './blocks/home/recent-blocks.ts';

/** The body of an event, a command or an interaction, as Slack sends it. */
export type Body = Readonly<Record<string, unknown>>;

/**
 * The key under which a delivery counts once.
 * A message is known by its place, since Slack may tell of it twice under different event ids (as a mention and as
 * a message); other events by their id; commands, clicks and forms by their trigger. Sharing is known by what is shared,
 * the message and its figure, since a second click on a slow screen must not share it again; so is a question on the
 * home tab, by the state of the tab, which is another once it is answered. What has none of these is known by all it
 * says.
 */
export function deliveryKey(body: Body): string {
  const key = body.event ? keyOfEvent(body, body.event as Body) : keyOfInteraction(body);
  return key ?? `body:${digestOf(body)}`;
}

function keyOfEvent(body: Body, event: Body): string | undefined {
  const asked = event.type === 'app_mention' || (event.type === 'message' && event.channel_type === 'im');
  if (asked && event.channel && event.ts) return `message:${body.team_id}:${event.channel}:${event.ts}`;
  return typeof body.event_id === 'string' ? `event:${body.event_id}` : undefined;
}

function keyOfInteraction({ trigger_id, actions, container, view }: Body): string | undefined {
  const [action] = (Array.isArray(actions) ? actions : []) as Body[];
  const { channel_id, message_ts } = (container ?? {}) as Body;
  if (action?.action_id === SHARE && message_ts)
    return `share:${channel_id}:${message_ts}:${digestOf(action.value ?? '')}`;
  const { id, hash, state } = (view ?? {}) as Body;
  const asks =
    [ASK_HOME, QUESTION].includes(String(action?.action_id)) || AGAIN.test(String(action?.action_id));
  if (asks && id && hash) return `home:${digestOf([id, hash, action?.value ?? '', state])}`;
  return typeof trigger_id === 'string' ? `trigger:${trigger_id}` : undefined;
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
