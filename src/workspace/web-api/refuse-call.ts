import { findConversation } from '../conversation.ts';
import type { Answer } from '../emulated-slack.ts';
import type { MessageBody } from '../message.ts';
import type { Parts } from '../parts.ts';
import { refuseMessage } from './refuse-message.ts';

/** Methods that carry a message. */
const MESSAGE_METHODS = new Set(['chat.postMessage', 'chat.postEphemeral', 'chat.update']);

/** Methods that work only where the bot is a member; the emulator lets it into every public channel. */
const MEMBER_METHODS = new Set([
  ...MESSAGE_METHODS,
  'agents.sessions.rename',
  'agents.sessions.setStatus',
  'assistant.threads.setStatus',
  'chat.delete',
  'conversations.history',
  'conversations.replies',
  'reactions.add',
]);

/** Methods that write, which an archived channel refuses. */
const READING_METHODS = new Set(['conversations.history', 'conversations.replies']);

/** The answer with which Slack refuses a call before doing anything; undefined when it would try. */
export async function refuseCall(
  parts: Parts,
  method: string,
  args: Record<string, unknown>,
): Promise<Answer | undefined> {
  const refused = MEMBER_METHODS.has(method) ? await refuseChannel(parts, method, args) : undefined;
  if (refused) return refused;
  if (!MESSAGE_METHODS.has(method)) return undefined;
  return refuseMessage(parts.settings.violations, args as MessageBody, method === 'chat.update');
}

async function refuseChannel(
  parts: Parts,
  method: string,
  args: Record<string, unknown>,
): Promise<Answer | undefined> {
  const channel = String(args.channel ?? args.channel_id ?? '');
  const isUser = parts.people.some((person) => person.id === channel);
  if (isUser && method === 'chat.postMessage') return undefined;
  const found = await findConversation(parts, channel);
  if (!found || (!found.appIsMember && found.kind !== 'channel')) {
    return { ok: false, error: 'channel_not_found' };
  }
  if (found.archived && !READING_METHODS.has(method)) return { ok: false, error: 'is_archived' };
  return found.appIsMember ? undefined : { ok: false, error: 'not_in_channel' };
}
