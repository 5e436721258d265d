import { type Agent, request } from 'node:http';
import { signatureHeaders } from '../../src/workspace/to-app/signature.ts';

/** What an app answered: its status, and its body. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** Sends a form to an app as Slack does, signed, and waits for the whole answer. */
export function sendSigned(
  { port, agent, secret }: { readonly port: number; readonly agent: Agent; readonly secret: string },
  fields: Record<string, string>,
): Promise<Answered> {
  const body = new URLSearchParams(fields).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    ...signatureHeaders(secret, Math.floor(Date.now() / 1000), body),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ port, agent, path: '/slack/events', method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject).end(body);
  });
}
