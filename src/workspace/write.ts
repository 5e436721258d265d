import { noteArrival } from './arrivals.ts';
import { asTyped, richText } from './as-typed.ts';
import type { Message, Place } from './message.ts';
import { conversationOf, personOf } from './names.ts';
import type { Parts } from './parts.ts';
import { type ChannelMessage, readMessage } from './read-messages.ts';
import type { Delivery } from './to-app/delivery.ts';
import { deliverChange, deliverMessage } from './to-app/message-event.ts';

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
  const root = options.thread && (await readMessage(parts, conversation.id, options.thread));
  const parent = root ? { parent_user_id: root.user } : {};
  const posted = { channel: conversation.id, text, blocks: [richText(text)], ...thread };
  const answer = await parts.emulated.call('chat.postMessage', posted, person.token);
  if (!answer.ok) throw new Error(`${person.name} may not write in ${channel}: ${answer.error}.`);
  const message = { ...(answer.message as Message), channel: conversation.id };
  noteArrival(parts, message);
  parts.changes.announce();
  return { message, deliveries: deliverMessage(parts, conversation, { ...message, ...parent }) };
}

/** Edits one's own message; the app is told of the change if it listens to messages, but of no mention. */
export async function edit(
  parts: Parts,
  name: string,
  { channel, ts }: Place,
  typed: string,
  options: TypeOptions = {},
): Promise<Said> {
  const person = personOf(parts, name);
  const previous = await readMessage(parts, channel, ts);
  const text = options.verbatim ? typed : asTyped(parts, typed);
  const update = { channel, ts, text, blocks: [richText(text)] };
  const answer = await parts.emulated.call('chat.update', update, person.token);
  if (!answer.ok || !previous) throw new Error(`${person.name} may not edit ${ts}: ${answer.error}.`);
  const message = { ...(answer.message as Message), channel };
  const conversation = await conversationOf(parts, person, channel);
  parts.changes.announce();
  return { message, deliveries: deliverChange(parts, conversation, message, previous) };
}
