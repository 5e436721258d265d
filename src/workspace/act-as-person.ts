import { asTyped, richText } from './as-typed.ts';
import type { Message } from './message.ts';
import { conversationOf, personOf } from './names.ts';
import type { Parts } from './parts.ts';
import { type ChannelMessage, readEphemerals, readMessage } from './read-messages.ts';
import { type Click, type ClickOutcome, sendClick } from './to-app/click.ts';
import type { Delivery } from './to-app/delivery.ts';
import { deliverMessage } from './to-app/message-event.ts';
import { type CommandOutcome, sendCommand } from './to-app/slash-command.ts';

/** How something is typed; `verbatim` sends it as it is, past what Slack's client makes of typed text. */
export interface TypeOptions {
  readonly verbatim?: boolean;
}

/** `thread` is the timestamp of the thread's root. */
export interface SayOptions extends TypeOptions {
  readonly thread?: string;
}

/** Something said, and the events that tell the app of it. */
export interface Said {
  readonly message: ChannelMessage;
  readonly deliveries: readonly Delivery[];
}

/** Where a message is, as every message read back says. */
export interface Place {
  readonly channel: string;
  readonly ts: string;
}

/** Which of several equal elements is meant, and what an element that is no button is set to. */
export type ClickOptions = Pick<Click, 'value' | 'chosen' | 'state'>;

/** Writes in a channel or a thread as a person does; the app hears of it if it is a member. */
export async function say(
  parts: Parts,
  name: string,
  channel: string,
  typed: string,
  options: SayOptions = {},
): Promise<Said> {
  const person = personOf(parts, name);
  const conversation = await conversationOf(parts, person, channel);
  const text = options.verbatim ? typed : asTyped(parts, typed);
  const thread = options.thread === undefined ? {} : { thread_ts: options.thread };
  const posted = { channel: conversation.id, text, blocks: [richText(text)], ...thread };
  const answer = await parts.emulated.call('chat.postMessage', posted, person.token);
  if (!answer.ok) throw new Error(`${person.name} may not write in ${channel}: ${answer.error}.`);
  const message = { ...(answer.message as Message), channel: conversation.id };
  parts.changes.announce();
  return { message, deliveries: deliverMessage(parts, conversation, message) };
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
