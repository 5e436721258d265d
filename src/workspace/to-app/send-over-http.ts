import { type IncomingMessage, request } from 'node:http';
import type { Parts } from '../parts.ts';
import type { Failure, Reply } from './reply.ts';
import { signatureHeaders } from './signature.ts';

/** A body to send, and what to forge in its signature, if anything. */
export interface HttpRequest {
  readonly body: string;
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded';
  readonly headers?: Readonly<Record<string, string>>;
  /** Another secret than the workspace's, to play an impostor. */
  readonly secret?: string;
  /** Another time of signing, in seconds since 1970. */
  readonly timestamp?: number;
}

/** The headers Slack sends a request with, signed. */
export function headersOf({ settings }: Parts, message: HttpRequest): Record<string, string | number> {
  const { body, contentType, secret = settings.signingSecret } = message;
  const { timestamp = Math.floor(settings.clock() / 1000) } = message;
  return {
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    ...signatureHeaders(secret, timestamp, body),
    ...message.headers,
  };
}

/** Sends one signed request to the app; whatever goes wrong is in the reply, never thrown. */
export function sendOverHttp(
  parts: Parts,
  message: HttpRequest,
  headers = headersOf(parts, message),
): Promise<Reply> {
  const { settings, appUrl } = parts;
  const { signal } = parts.closing;
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (reply: Omit<Reply, 'milliseconds'>) => {
      clearTimeout(timer);
      resolve({ ...reply, milliseconds: performance.now() - start });
    };
    const fail = (failure: Failure) => done({ headers: {}, body: '', failure });
    const timer = setTimeout(() => {
      fail('http_timeout');
      sent?.destroy();
    }, settings.acknowledgeWithin);
    const sent = appUrl ? request(appUrl, { method: 'POST', headers, agent: false, signal }) : undefined;
    if (!sent) return fail('connection_failed');
    sent.on('error', () => fail('connection_failed'));
    sent.on('response', (response) => readReply(response).then(done, () => fail('connection_failed')));
    sent.end(message.body);
  });
}

async function readReply(response: IncomingMessage): Promise<Omit<Reply, 'milliseconds'>> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const { statusCode: status = 0, headers } = response;
  const answered = { status, headers, body: Buffer.concat(chunks).toString() };
  return status >= 200 && status < 300 ? answered : { ...answered, failure: 'http_error' };
}
