import { noteArrival } from './arrivals.ts';
import type { Conversation } from './conversation.ts';
import type { MessageBody, Shown } from './message.ts';
import type { Parts } from './parts.ts';
import type { Person } from './person.ts';
import { showInChannel, showToPerson } from './show-message.ts';
import type { Reply } from './to-app/reply.ts';
import { asObject, parsed } from './web-api/call-arguments.ts';
import { refuseMessage } from './web-api/refuse-message.ts';

/** What Slack tells a person whose command the app did not take. */
const ERRORS = {
  http_timeout: 'operation_timeout',
  connection_failed: 'dispatch_failed',
  http_error: 'dispatch_failed',
} as const;

/** Shows the body of a command's acknowledgement: to the person alone, or to the channel with the command above. */
export async function showAcknowledgement(
  parts: Parts,
  person: Person,
  conversation: Conversation,
  typed: string,
  reply: Reply,
): Promise<{ shown?: Shown; error?: string }> {
  const message = reply.failure ? undefined : messageIn(reply);
  const content = message && hasContent(message) ? message : undefined;
  const refused = content && refuseMessage(parts, content);
  const error = reply.failure ? ERRORS[reply.failure] : refused?.error;
  if (error) {
    const text = `${typed.split(' ', 1)[0]} failed with the error "${error}"`;
    return { error, shown: showToPerson(parts, conversation.id, person.id, { text }) };
  }
  if (message?.response_type !== 'in_channel') {
    return content ? { shown: showToPerson(parts, conversation.id, person.id, content) } : {};
  }
  const channel = conversation.id;
  const { ts } = await parts.emulated.call('chat.postMessage', { channel, text: typed }, person.token);
  noteArrival(parts, { channel, ts: String(ts) });
  return content ? { shown: await showInChannel(parts, conversation.id, content) } : {};
}

/** A body that is not a JSON object is shown as it stands. */
function messageIn({ body }: Reply): MessageBody | undefined {
  if (!body.trim()) return undefined;
  return asObject(parsed(body)) ?? { text: body };
}

function hasContent({ text, blocks, attachments }: MessageBody): boolean {
  return text !== undefined || blocks !== undefined || attachments !== undefined;
}
