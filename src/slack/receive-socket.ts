import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Logger, SocketModeReceiver } from '@slack/bolt';
import { type Entrance, portRefused, slackRefused } from './entrance.ts';
import { within } from './within.ts';

interface SocketOptions {
  readonly appToken: string;
  /** Of the server that only answers GET /health. */
  readonly port: number;
  readonly slackApi: string;
  readonly log: Logger;
  readonly health: RequestListener;
}

/**
 * Takes what Slack sends over a WebSocket. It has client options of its own: Bolt would share them with the clients
 * that post, and a connection should be tried for as long as it takes while a post should not be.
 */
export function receiveSocket({ appToken, port, slackApi, log, health }: SocketOptions): Entrance {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: log,
    // Logged by handle-once.ts; Bolt's own line quotes what the error says, and that may quote a person.
    processEventErrorHandler: async () => false,
    installerOptions: {
      clientOptions: {
        slackApiUrl: slackApi,
        timeout: 10_000,
        retryConfig: { forever: true, factor: 1.3, maxTimeout: 30_000 },
      },
    },
  });
  let closing = false;
  // @slack/socket-mode 3.1 leaves a rejection that nobody handles when it is closed while it reconnects.
  const { client: socket } = receiver;
  const connect = socket.start.bind(socket);
  socket.start = () =>
    connect().catch((error) => (closing ? new Promise<never>(() => {}) : Promise.reject(error)));
  const server = createServer((request, response) => {
    if (request.url === '/health') health(request, response);
    else response.writeHead(404).end();
  });
  return {
    receiver,
    async open() {
      await once(server.listen(port), 'listening').catch((error) => {
        throw portRefused(error);
      });
      await receiver.start().catch((error) => {
        throw slackRefused('SLACK_APP_TOKEN', error);
      });
      return (server.address() as AddressInfo).port;
    },
    // Acknowledgements go over the same socket. Bolt's own stop does not wait until it is closed.
    async close(drain) {
      await drain();
      closing = true;
      await within(5000, socket.disconnect());
      server.close();
    },
  };
}
