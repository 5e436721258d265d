import type { SentRequest } from '../journal.ts';
import type { Parts } from '../parts.ts';
import type { AppRequest } from './app-request.ts';
import type { Reply } from './reply.ts';
import { type HttpRequest, headersOf, sendOverHttp } from './send-over-http.ts';
import { sendOverSocket } from './send-over-socket.ts';

/** Tells the app something: over one of its sockets if it has any open, else by HTTP. */
export async function sendToApp(parts: Parts, request: AppRequest): Promise<Reply> {
  const [socket] = parts.sockets;
  const { acknowledgeWithin, clock, random } = parts.settings;
  const begun = { ...request, at: clock() };
  if (socket) {
    const sending = sendOverSocket(socket, request, acknowledgeWithin, random);
    return recorded(parts, { ...begun, over: 'socket' }, sending);
  }
  const message = encoded(request);
  const headers = headersOf(parts, message);
  return recorded(parts, { ...begun, over: 'http', headers }, sendOverHttp(parts, message, headers));
}

async function recorded(parts: Parts, sent: SentRequest, sending: Promise<Reply>): Promise<Reply> {
  parts.journal.push({ kind: 'request', request: sent });
  parts.changes.announce();
  sent.reply = await sending;
  parts.changes.announce();
  return sent.reply;
}

function encoded({ type, payload, retry }: AppRequest): HttpRequest {
  if (type === 'events_api') {
    const headers = retry && {
      'x-slack-retry-num': String(retry.number),
      'x-slack-retry-reason': retry.reason,
    };
    return { contentType: 'application/json', body: JSON.stringify(payload), ...(headers && { headers }) };
  }
  const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
  const form = new URLSearchParams(fields as Record<string, string>);
  return { contentType: 'application/x-www-form-urlencoded', body: form.toString() };
}
