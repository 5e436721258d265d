import type { Ephemeral, Message } from './message.ts';
import type { Parts } from './parts.ts';
import { asShown } from './web-api/pages.ts';

/** A message together with the channel it stands in. */
export type ChannelMessage = Message & { readonly channel: string };

/** The messages of a channel outside threads, oldest first. */
export async function readChannel(parts: Parts, channel: string): Promise<ChannelMessage[]> {
  return (await read(parts, 'conversations.history', { channel, limit: 1000 })).reverse();
}

/** A message and the replies in its thread, oldest first. */
export function readThread(parts: Parts, channel: string, ts: string): Promise<ChannelMessage[]> {
  return read(parts, 'conversations.replies', { channel, ts });
}

/** One message by its timestamp, in a thread or not. */
export async function readMessage(
  parts: Parts,
  channel: string,
  ts: string,
): Promise<ChannelMessage | undefined> {
  return (await readThread(parts, channel, ts)).find((message) => message.ts === ts);
}

/** What one person alone sees in a channel, oldest first. */
export function readEphemerals(parts: Parts, channel: string, user: string): Ephemeral[] {
  return parts.ephemerals.filter((message) => message.channel === channel && message.user === user);
}

/** Reads with the first token that is let in: the bot is no member of people's private channels. */
async function read(
  parts: Parts,
  method: string,
  args: { channel: string; [argument: string]: unknown },
): Promise<ChannelMessage[]> {
  for (const token of [parts.app.gatewayToken, ...parts.people.map((person) => person.token)]) {
    const answer = await parts.emulated.call(method, args, token);
    const messages = answer.messages as Message[] | undefined;
    if (messages) return messages.map((message) => ({ ...asShown(message), channel: args.channel }));
  }
  return [];
}
