import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { portRefused } from '../../slack/entrance.ts';
import type { Opening } from '../page/opening.ts';
import { answerPage, type PageParts } from './answer-page.ts';
import type { Behind } from './behind.ts';
import { streamChanges } from './stream-changes.ts';

/** The page, being served. */
export interface ServedPage {
  /** E.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  close(): Promise<void>;
}

/** What is served: a built page in a folder, and what it shows. */
export interface PageOptions extends Behind {
  readonly folder: string;
  readonly port: number;
  readonly opening: Opening;
}

/** Serves the page to this machine alone. Throws a StartError when the port is taken. */
export async function servePage({ port, ...served }: PageOptions): Promise<ServedPage> {
  const changes = streamChanges(served.workspace);
  const server = createServer((request, response) => {
    void answerPage(parts, request, response);
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  const parts: PageParts = { ...served, changes, port: taken };
  return {
    url: `http://127.0.0.1:${taken}`,
    async close() {
      changes.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  const listening = once(server, 'listening');
  server.listen(port, '127.0.0.1');
  await listening.catch((error) => {
    throw portRefused(error);
  });
}
