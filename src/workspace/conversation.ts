import type { Parts } from './parts.ts';

/** A channel as its payloads name it. */
export interface Conversation {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'group' | 'im' | 'mpim';
  readonly archived: boolean;
  readonly appIsMember: boolean;
}

/** What the holder of `token` sees of a channel; undefined when there is none, or none they may see. */
export async function findConversation(
  parts: Parts,
  channel: string,
  token: string = parts.app.gatewayToken,
): Promise<Conversation | undefined> {
  const { emulated, app } = parts;
  const { channel: seen } = (await emulated.call('conversations.info', { channel }, token)) as {
    channel?: Record<string, unknown>;
  };
  if (!seen) return undefined;
  const { members } = (await emulated.call('conversations.members', { channel }, token)) as {
    members?: string[];
  };
  return {
    id: String(seen.id),
    name: String(seen.name),
    kind: seen.is_im ? 'im' : seen.is_mpim ? 'mpim' : seen.is_private ? 'group' : 'channel',
    archived: seen.is_archived === true,
    appIsMember: members?.includes(app.userId) === true,
  };
}
