import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Parts } from '../parts.ts';
import { asObject, parsed } from '../web-api/call-arguments.ts';
import type { AppSocket, Awaited } from './app-socket.ts';
import { acceptWebSocket } from './web-socket.ts';

/** Opens a Socket Mode connection with its greeting; it is among `parts.sockets` until it closes. */
export function openAppSocket(parts: Parts, request: IncomingMessage, stream: Duplex): void {
  const { sockets, app, changes } = parts;
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
      changes.announce();
    },
  });
  const send = (message: object) => wire.send(JSON.stringify(message));
  const socket: AppSocket = { awaited, send, close: wire.close };
  sockets.add(socket);
  send({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: app.id } });
  changes.announce();
}

/** Sends Slack's word that a connection is about to go; `refresh_requested` comes every few hours. */
export function askToReconnect(sockets: Iterable<AppSocket>, reason = 'refresh_requested'): void {
  for (const socket of sockets) socket.send({ type: 'disconnect', reason });
}
