import { findConversation } from '../conversation.ts';
import type { Answer } from '../emulated-slack.ts';
import type { MessageBody } from '../message.ts';
import type { Parts } from '../parts.ts';
import { refuseMessage, refuseView } from './refuse-message.ts';

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

/** Methods that work in any public channel. */
const PUBLIC_METHODS = new Set(['conversations.info', 'conversations.members']);

/** The ones that also work in an archived channel. */
const READING_METHODS = new Set([...PUBLIC_METHODS, 'conversations.history', 'conversations.replies']);

/** The answer with which Slack refuses a call before doing anything; undefined when it would try. */
export async function refuseCall(
  parts: Parts,
  method: string,
  args: Record<string, unknown>,
): Promise<Answer | undefined> {
  const inChannel = MEMBER_METHODS.has(method) || PUBLIC_METHODS.has(method);
  const refused = inChannel ? await refuseChannel(parts, method, args) : undefined;
  if (refused) return refused;
  if (method.startsWith('views.')) return refuseView(args.view);
  return MESSAGE_METHODS.has(method) ? refuseMessage(parts, args as MessageBody) : undefined;
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
  const mayEnter = found.appIsMember || PUBLIC_METHODS.has(method);
  return mayEnter ? undefined : { ok: false, error: 'not_in_channel' };
}
