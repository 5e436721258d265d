import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Act } from '../page/act.ts';
import type { Opening } from '../page/opening.ts';
import type { Behind } from './behind.ts';
import { journalDetail, journalLines } from './journal-lines.ts';
import { performAct } from './perform-act.ts';
import { sendFile } from './send-file.ts';
import { sightOf } from './sight.ts';
import type { ChangeStream } from './stream-changes.ts';

/** What the page's requests are answered from. */
export interface PageParts extends Behind {
  readonly folder: string;
  readonly opening: Opening;
  readonly changes: ChangeStream;
  readonly port: number;
}

/** Bytes of a request's body: a form full of long texts is far smaller. */
const longestBody = 1_000_000;

/** Answers one request of the page. Whatever goes wrong is told to the page, as JSON. */
export async function answerPage(
  parts: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!isFromPage(request, parts.port)) return sendJson(response, 403, { error: 'not from this page' });
    await route(parts, request, response);
  } catch (error) {
    sendJson(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Another site's page, open in the same browser, can send requests here too: under a name of its own that leads to this
 * machine, which `Host` tells, or straight across, which `Origin` tells.
 */
function isFromPage({ headers: { host, origin } }: IncomingMessage, port: number): boolean {
  const own = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);
  return own.includes(host ?? '') && (origin === undefined || own.includes(origin.replace('http://', '')));
}

async function route(
  { folder, workspace, opening, changes, clock }: PageParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page');
  const given = (name: string) => searchParams.get(name) ?? undefined;
  switch (`${request.method} ${pathname}`) {
    case 'GET /api/changes':
      return changes.open(response);
    case 'GET /api/sight': {
      const look = { as: given('as') ?? '', channel: given('channel'), thread: given('thread') };
      return sendJson(response, 200, await sightOf({ workspace, clock }, look));
    }
    case 'GET /api/journal':
      return sendJson(response, 200, { lines: journalLines(workspace.journal, workspace.now()) });
    case 'GET /api/journal/entry':
      return sendJson(response, 200, journalDetail(workspace.journal, Number(given('number'))) ?? {});
    case 'POST /api/act': {
      const done = await performAct({ workspace, clock }, (await readJson(request)) as Act);
      changes.announce();
      return sendJson(response, 200, done);
    }
  }
  if (request.method !== 'GET') return sendJson(response, 405, { error: 'only GET' });
  await sendFile(response, folder, pathname, opening);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) throw new Error('That is too long.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString());
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
