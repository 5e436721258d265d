import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { asObject, parsed } from '../web-api/call-arguments.ts';
import { acceptWebSocket } from './web-socket.ts';

/** What happens with an envelope the app has yet to acknowledge. */
interface Awaited {
  acknowledged(body: string): void;
  lost(): void;
}

/** One Socket Mode connection of the app. */
export interface AppSocket {
  /** Envelopes sent and not acknowledged, by their id. */
  readonly awaited: Map<string, Awaited>;
  send(message: object): void;
  close(): void;
}

/** Opens a Socket Mode connection with its greeting; it adds itself to `sockets` and leaves them when it closes. */
export function openAppSocket(
  sockets: Set<AppSocket>,
  appId: string,
  request: IncomingMessage,
  stream: Duplex,
): AppSocket {
  const awaited = new Map<string, Awaited>();
  const wire = acceptWebSocket(request, stream, {
    message: (text) => {
      const { envelope_id, payload } = asObject(parsed(text)) ?? {};
      const hasBody = Object.keys(asObject(payload) ?? {}).length > 0;
      awaited.get(String(envelope_id))?.acknowledged(hasBody ? JSON.stringify(payload) : '');
    },
    closed: () => {
      sockets.delete(socket);
      for (const envelope of [...awaited.values()]) envelope.lost();
    },
  });
  const socket: AppSocket = {
    awaited,
    send: (message) => wire.send(JSON.stringify(message)),
    close: () => wire.close(),
  };
  sockets.add(socket);
  socket.send({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: appId } });
  return socket;
}

/** Sends Slack's word that a connection is about to go; `refresh_requested` comes every few hours. */
export function askToReconnect(sockets: Iterable<AppSocket>, reason = 'refresh_requested'): void {
  for (const socket of sockets) socket.send({ type: 'disconnect', reason });
}
