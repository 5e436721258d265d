import { findConversation } from './conversation.ts';
import type { Answer } from './emulated-slack.ts';
import type { Parts } from './parts.ts';
import type { Person } from './person.ts';

/** How a new channel is set up; people and app are members unless said otherwise. */
export interface NewChannel {
  readonly name: string;
  readonly isPrivate?: boolean;
  /** Handles; everybody when left out. */
  readonly members?: readonly string[];
  readonly app?: boolean;
}

/** Creates a channel and gives its id. */
export async function createChannel(parts: Parts, channel: NewChannel): Promise<string> {
  const { name, isPrivate = false, app = true, members } = channel;
  const people = parts.people.filter((person) => members?.includes(person.name) ?? true);
  const [creator, ...others] = people;
  if (!creator)
    throw new Error(`Channel ${name} needs a member: give the handle of somebody in the workspace.`);
  const created = await act(parts, 'conversations.create', { name, is_private: isPrivate }, creator);
  const { id } = created.channel as { id: string };
  const users = [...others.map((person) => person.id), ...(app ? [parts.app.userId] : [])];
  if (users.length)
    await act(parts, 'conversations.invite', { channel: id, users: users.join(',') }, creator);
  parts.channels.set(name, id);
  return id;
}

/** Lets the app into a channel, or out of it. */
export async function setAppMembership(parts: Parts, channel: string, member: boolean): Promise<void> {
  const { app, emulated } = parts;
  const method = member ? 'conversations.join' : 'conversations.leave';
  const { ok, error } = await emulated.call(method, { channel }, app.gatewayToken);
  if (!ok) throw new Error(`The emulated Slack refused ${method} in ${channel}: ${error ?? 'not a member'}.`);
}

/**
 * Does something in the bot's name where it need not be a member, as response URLs may: the emulator keeps it
 * out of private channels, so it is let in for the time.
 */
export async function asMember<T>(parts: Parts, channel: string, work: () => Promise<T>): Promise<T> {
  if (await findConversation(parts, channel)) return work();
  const users = parts.app.userId;
  for (const person of parts.people) {
    const { ok } = await parts.emulated.call('conversations.invite', { channel, users }, person.token);
    if (!ok) continue;
    const result = await work();
    await act(parts, 'conversations.kick', { channel, user: users }, person);
    return result;
  }
  return work();
}

/** Archives a channel. */
export async function archiveChannel(parts: Parts, channel: string): Promise<void> {
  await act(parts, 'conversations.archive', { channel }, parts.people[0] as Person);
}

/** Opens the direct messages between a person and the app, as the app's Messages tab does. */
export async function openDirectMessage(parts: Parts, person: Person): Promise<string> {
  const opened = await act(parts, 'conversations.open', { users: parts.app.userId }, person);
  return (opened.channel as { id: string }).id;
}

async function act(parts: Parts, method: string, args: object, person: Person): Promise<Answer> {
  const answer = await parts.emulated.call(method, args, person.token);
  if (!answer.ok) throw new Error(`The emulated Slack refused ${method} by ${person.name}: ${answer.error}.`);
  return answer;
}
