import { mintResponseUrl } from '../answer-response-url.ts';
import type { Conversation } from '../conversation.ts';
import type { Parts } from '../parts.ts';
import type { Person } from '../person.ts';
import type { ChannelMessage } from '../read-messages.ts';
import { actionTs } from './action-ts.ts';
import { interactionFacts } from './interaction.ts';
import type { Reply } from './reply.ts';
import { sendToApp } from './send-to-app.ts';
import { mintTrigger } from './trigger.ts';

/** What became of a shortcut; only one on a message has a response URL. */
export interface ShortcutOutcome {
  readonly reply: Reply;
  readonly triggerId: string;
  readonly responseUrl?: string;
}

/** Sends a shortcut's payload: https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export async function sendShortcut(
  parts: Parts,
  person: Person,
  callbackId: string,
  on?: { readonly conversation: Conversation; readonly message: ChannelMessage },
): Promise<ShortcutOutcome> {
  const triggerId = await mintTrigger(parts, person);
  const facts = {
    ...interactionFacts(parts, person),
    action_ts: actionTs(parts),
    callback_id: callbackId,
    trigger_id: triggerId,
  };
  if (!on) {
    const payload = { type: 'shortcut', ...facts };
    return { triggerId, reply: await sendToApp(parts, { type: 'interactive', payload }) };
  }
  const { id: channel, kind, name } = on.conversation;
  const { channel: _, ...message } = on.message;
  const responseUrl = mintResponseUrl(parts, { kind: 'shortcut', channel, user: person.id });
  const payload = {
    type: 'message_action',
    ...facts,
    response_url: responseUrl,
    channel: { id: channel, name: kind === 'im' ? 'directmessage' : name },
    message_ts: message.ts,
    message: { ...message, type: 'message', team: parts.team.id },
  };
  return { triggerId, responseUrl, reply: await sendToApp(parts, { type: 'interactive', payload }) };
}
