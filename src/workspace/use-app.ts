import { asTyped } from './as-typed.ts';
import { openDirectMessage } from './channels.ts';
import type { Place } from './message.ts';
import { conversationOf, personOf } from './names.ts';
import type { Parts } from './parts.ts';
import { readEphemerals, readMessage } from './read-messages.ts';
import { homeOf } from './shown-views.ts';
import { type Click, type ClickOutcome, sendClick } from './to-app/click.ts';
import { deliverEvent } from './to-app/deliver-event.ts';
import type { Delivery } from './to-app/delivery.ts';
import { type CommandOutcome, sendCommand } from './to-app/slash-command.ts';
import type { TypeOptions } from './write.ts';

/** Which of several equal elements is meant, and what an element that is no button is set to. */
export type ClickOptions = Pick<Click, 'value' | 'chosen' | 'state'>;

/** The app's page, opened. */
export interface OpenedApp {
  /** The direct messages between the person and the app. */
  readonly channel: string;
  readonly deliveries: readonly Delivery[];
}

/** Opens the app's own page, at its direct messages or another tab; Slack tells of a home tab published before. */
export async function openApp(
  parts: Parts,
  name: string,
  tab: 'home' | 'messages' | 'about' = 'messages',
): Promise<OpenedApp> {
  const person = personOf(parts, name);
  const channel = await openDirectMessage(parts, person);
  const subscribed = parts.settings.events.includes('app_home_opened');
  const view = tab === 'home' ? homeOf(parts, person.id) : undefined;
  const event = { type: 'app_home_opened', user: person.id, channel, tab, ...(view && { view }) };
  return {
    channel,
    deliveries: subscribed ? [deliverEvent(parts, { ...event, event_ts: parts.mintTs() })] : [],
  };
}

/** Runs a slash command; Slack offers them in channels and direct messages, not in threads. */
export async function runCommand(
  parts: Parts,
  name: string,
  channel: string,
  command: string,
  typed: string,
  options: TypeOptions = {},
): Promise<CommandOutcome> {
  const person = personOf(parts, name);
  const text = options.verbatim ? typed : asTyped(parts, typed);
  return sendCommand(parts, person, await conversationOf(parts, person, channel), command, text);
}

/** Clicks on an element of a message the person sees, an ephemeral one of theirs included. */
export async function click(
  parts: Parts,
  name: string,
  { channel, ts }: Place,
  actionId: string,
  options: ClickOptions = {},
): Promise<ClickOutcome> {
  const person = personOf(parts, name);
  const conversation = await conversationOf(parts, person, channel);
  const own = readEphemerals(parts, channel, person.id).find((message) => message.ts === ts);
  const message = own ?? (await readMessage(parts, channel, ts));
  if (!message) throw new Error(`${person.name} sees no message ${ts} in ${channel}.`);
  return sendClick(parts, person, conversation, {
    ...options,
    message,
    ephemeral: own !== undefined,
    actionId,
  });
}
