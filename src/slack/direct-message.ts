import type { WebClient } from '@slack/web-api';

/** The direct messages between the app and a person; they exist from then on. */
export async function directMessage(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  return channel?.id ?? user;
}
