import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPModuleFunctions, HTTPReceiver, type Logger } from '@slack/bolt';
import { type Entrance, portRefused } from './entrance.ts';

interface HttpOptions {
  readonly signingSecret: string;
  readonly port: number;
  /** The address to listen on; every one of this machine's when left out. */
  readonly host?: string;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Answers GET /health. */
  readonly health: RequestListener;
}

/** How far a request's date may be from the clock, in seconds: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const tolerance = 5 * 60;

/** Bytes of a body, as many as Bolt takes. */
const longestBody = HTTPModuleFunctions.defaultBodyLimit;

const path = '/slack/events';

/**
 * Takes Slack's signed requests at POST /slack/events. Bolt refuses old ones by itself, but none dated in the future,
 * and dies of a body that is `null` and logs parts of one that is no JSON; so bodies are looked at before Bolt is.
 */
export function receiveHttp({ signingSecret, port, host, log, clock, health }: HttpOptions): Entrance {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: path,
    logger: log,
    customRoutes: [{ path: '/health', method: ['GET', 'HEAD'], handler: health }],
  });
  const take = receiver.requestListener;
  const refuse = (response: ServerResponse, status: number, why: string) => {
    log.warn(`Refused a request ${why}.`);
    HTTPModuleFunctions.buildNoBodyResponse(response, status);
  };

  async function takeReadable(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await HTTPModuleFunctions.bufferIncomingMessage(request, longestBody).catch(() => undefined);
    if (body === undefined) {
      // What is left of it is not read, so the connection is good for nothing more.
      response.shouldKeepAlive = false;
      return refuse(response, 413, 'that was cut off or is too long');
    }
    if (!isReadable(body)) return refuse(response, 400, 'whose body is not as Slack writes it');
    take(request, response);
  }

  receiver.requestListener = (request, response) => {
    const dated = Number(request.headers['x-slack-request-timestamp']);
    if (dated > clock() / 1000 + tolerance) return refuse(response, 401, 'dated in the future');
    const isFromSlack = request.method === 'POST' && request.url?.split('?')[0] === path;
    if (!isFromSlack) return take(request, response);
    void takeReadable(request, response);
  };
  return {
    receiver,
    async open() {
      const server: Server = await receiver.start({ port, ...(host && { host }) }).catch((error) => {
        throw portRefused(error);
      });
      return (server.address() as AddressInfo).port;
    },
    async close(drain) {
      await Promise.all([receiver.stop(), drain()]);
    },
  };
}

/** Whether the body is an object, as everything is that Slack sends. */
function isReadable(request: Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0]): boolean {
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(request);
    return typeof body === 'object' && body !== null && !Array.isArray(body);
  } catch {
    return false;
  }
}
