import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HTTPReceiver, type Logger } from '@slack/bolt';
import { type Entrance, portRefused } from './entrance.ts';

export interface HttpOptions {
  readonly signingSecret: string;
  readonly port: number;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Answers GET /health. */
  readonly health: RequestListener;
}

/** How far a request's date may be from the clock, in seconds: https://docs.slack.dev/authentication/verifying-requests-from-slack */
const tolerance = 5 * 60;

/** Takes Slack's signed requests at POST /slack/events. Bolt refuses old ones by itself, but none dated in the future. */
export function receiveHttp({ signingSecret, port, log, clock, health }: HttpOptions): Entrance {
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: log,
    customRoutes: [{ path: '/health', method: 'GET', handler: health }],
  });
  const take = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    const dated = Number(request.headers['x-slack-request-timestamp']);
    if (!(dated > clock() / 1000 + tolerance)) return take(request, response);
    log.warn('Refused a request dated in the future.');
    response.writeHead(401).end();
  };
  return {
    receiver,
    async open() {
      const server: Server = await receiver.start(port).catch((error) => {
        throw portRefused(error);
      });
      return (server.address() as AddressInfo).port;
    },
    async close(drain) {
      await Promise.all([receiver.stop(), drain()]);
    },
  };
}
