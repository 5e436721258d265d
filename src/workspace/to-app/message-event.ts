import type { Conversation } from '../conversation.ts';
import type { Message } from '../message.ts';
import type { Parts } from '../parts.ts';
import { deliverEvent } from './deliver-event.ts';
import type { Delivery } from './delivery.ts';

/** The subscription that brings messages of each kind of channel. */
const SUBSCRIPTIONS = {
  channel: 'message.channels',
  group: 'message.groups',
  im: 'message.im',
  mpim: 'message.mpim',
} as const;

/** Tells the app of a new message, by as many events as it subscribed to: Slack sends both, in no fixed order. */
export function deliverMessage(parts: Parts, conversation: Conversation, message: Message): Delivery[] {
  const { events } = parts.settings;
  if (!conversation.appIsMember) return [];
  const facts = { ...message, team: parts.team.id, channel: conversation.id, event_ts: message.ts };
  const deliveries: Delivery[] = [];
  if (mentionsApp(parts, conversation, message) && events.includes('app_mention')) {
    deliveries.push(deliverEvent(parts, { ...facts, type: 'app_mention' }));
  }
  if (events.includes(SUBSCRIPTIONS[conversation.kind])) {
    deliveries.push(deliverEvent(parts, { ...facts, type: 'message', channel_type: conversation.kind }));
  }
  return deliveries;
}

/** Tells the app that a message is no longer what it was; of an edited mention Slack sends no `app_mention`. */
export function deliverChange(
  parts: Parts,
  conversation: Conversation,
  message: Message,
  previous: Message,
): Delivery[] {
  const { id: channel, kind, appIsMember } = conversation;
  if (!appIsMember || !parts.settings.events.includes(SUBSCRIPTIONS[kind])) return [];
  const ts = parts.mintTs();
  const change = {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    message,
    previous_message: previous,
  };
  return [deliverEvent(parts, { ...change, channel, channel_type: kind, ts, event_ts: ts })];
}

/** In direct messages, and of the app's own words, Slack sends no `app_mention`. */
function mentionsApp(parts: Parts, conversation: Conversation, message: Message): boolean {
  const { userId } = parts.app;
  return conversation.kind !== 'im' && message.user !== userId && message.text.includes(`<@${userId}>`);
}
