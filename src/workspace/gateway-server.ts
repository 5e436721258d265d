import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerResponseUrl } from './answer-response-url.ts';
import type { Parts } from './parts.ts';
import { openAppSocket } from './to-app/open-app-socket.ts';
import { answerCall } from './web-api/answer-call.ts';
import type { Served } from './web-api/serve-call.ts';

/** Listens on a free local port for what the app sends to Slack: Web API calls, response URLs, Socket Mode. */
export async function startGateway(parts: Parts): Promise<Server> {
  const server = createServer((request, response) => {
    route(parts, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.on('upgrade', (request, stream) => openAppSocket(parts, request, stream));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  parts.gatewayUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return server;
}

/** Closes the gateway and every connection to it. */
export function closeGateway(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function route(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await readBody(request);
  const path = request.url?.split('?', 1)[0] ?? '/';
  const answered = path.startsWith('/api/')
    ? await answerCall(parts, {
        method: path.slice('/api/'.length),
        authorization: request.headers.authorization,
        contentType: request.headers['content-type'] ?? '',
        body,
      })
    : await answerResponseUrl(parts, path, body);
  if (answered === 'drop') response.destroy();
  else send(response, answered);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, { status, headers, answer }: Served): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(answer));
}
