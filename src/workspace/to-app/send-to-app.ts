import type { Parts } from '../parts.ts';
import type { AppRequest } from './app-request.ts';
import type { Reply } from './reply.ts';
import { type HttpRequest, sendOverHttp } from './send-over-http.ts';
import { sendOverSocket } from './send-over-socket.ts';

/** Tells the app something: over one of its sockets if it has any open, else by HTTP. */
export async function sendToApp(parts: Parts, request: AppRequest): Promise<Reply> {
  const [socket] = parts.sockets;
  const { acknowledgeWithin, random } = parts.settings;
  const reply = socket
    ? await sendOverSocket(socket, request, acknowledgeWithin, random)
    : await sendOverHttp(parts, encoded(request));
  parts.changes.announce();
  return reply;
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
