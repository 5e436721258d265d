import { type Conversation, findConversation } from './conversation.ts';
import type { Parts } from './parts.ts';
import type { Person } from './person.ts';

/** The id of a channel given by name or by id. */
export function channelOf({ channels }: Parts, name: string): string {
  return channels.get(name) ?? name;
}

/** A person given by handle or by id; throws when there is nobody. */
export function personOf({ people }: Parts, name: string): Person {
  const found = people.find((person) => person.name === name || person.id === name);
  if (found) return found;
  throw new Error(`Nobody is called ${name}; there are ${people.map((person) => person.name).join(', ')}.`);
}

/** The channels with a name that a person sees, in the order they were made. */
export async function conversationsOf(parts: Parts, person: Person): Promise<Conversation[]> {
  const ids = [...parts.channels.values()];
  const seen = await Promise.all(ids.map((id) => findConversation(parts, id, person.token)));
  return seen.filter((conversation) => conversation !== undefined);
}

/** A channel, by name or id, as a person sees it; throws when they do not. */
export async function conversationOf(parts: Parts, person: Person, name: string): Promise<Conversation> {
  const found = await findConversation(parts, channelOf(parts, name), person.token);
  if (found) return found;
  throw new Error(
    `${person.name} sees no channel ${name}; there are ${[...parts.channels.keys()].join(', ')}.`,
  );
}
