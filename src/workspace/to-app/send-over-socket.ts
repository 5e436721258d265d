import { mintId } from '../mint-id.ts';
import type { AppRequest } from './app-request.ts';
import type { AppSocket } from './app-socket.ts';
import type { Reply } from './reply.ts';

/**
 * Sends an envelope over a socket and waits for its acknowledgement: https://docs.slack.dev/apis/events-api/using-socket-mode
 * @param within milliseconds the app has to acknowledge
 */
export function sendOverSocket(
  socket: AppSocket,
  request: AppRequest,
  within: number,
  random: () => number,
): Promise<Reply> {
  const { type, payload, retry } = request;
  const envelopeId = mintId(random, '', 32);
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (reply: Pick<Reply, 'body' | 'failure' | 'status'>) => {
      clearTimeout(timer);
      socket.awaited.delete(envelopeId);
      resolve({ ...reply, headers: {}, milliseconds: performance.now() - start });
    };
    const timer = setTimeout(() => done({ body: '', failure: 'http_timeout' }), within);
    socket.awaited.set(envelopeId, {
      acknowledged: (body) => done({ status: 200, body }),
      lost: () => done({ body: '', failure: 'connection_failed' }),
    });
    socket.send({
      envelope_id: envelopeId,
      type,
      payload,
      accepts_response_payload: type !== 'events_api',
      ...(type === 'events_api' && {
        retry_attempt: retry?.number ?? 0,
        retry_reason: retry?.reason ?? '',
      }),
    });
  });
}
