import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a request is answered with in place of what is there. */
export type Trouble = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that answers as the SEC's does, from `fixtures/sources/edgar`. */
interface EdgarService {
  readonly url: string;
  /** Requests so far: path, headers, and when they came, in milliseconds. */
  readonly requests: {
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
    readonly at: number;
  }[];
  /** What is served under a path, in place of the fixture. */
  readonly pages: Map<string, string>;
  /** Answers every request until it is taken away again. */
  trouble: Trouble | undefined;
}

export const CIK = {
  microsoft: '0000789019',
  alphabet: '0001652044',
  meta: '0001326801',
  amazon: '0001018724',
  oracle: '0001341439',
  apple: '0000320193',
} as const;

const PROPERTY = 'PaymentsToAcquirePropertyPlantAndEquipment';
const ASSETS = 'PaymentsToAcquireProductiveAssets';

/** The address of a company's capital spending. */
export function conceptPath(company: keyof typeof CIK): string {
  const tag = company === 'amazon' ? ASSETS : PROPERTY;
  return `/api/xbrl/companyconcept/CIK${CIK[company]}/us-gaap/${tag}.json`;
}

export function submissionsPath(company: keyof typeof CIK): string {
  return `/submissions/CIK${CIK[company]}.json`;
}

export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../../fixtures/sources/edgar', `${name}.json`), 'utf8');
}

/** Serves until the test is over. */
export async function startEdgar(): Promise<EdgarService> {
  const pages = new Map(
    (Object.keys(CIK) as (keyof typeof CIK)[]).map((company) => [
      conceptPath(company),
      fixture(`${company}-capex`),
    ]),
  );
  for (const company of Object.keys(CIK) as (keyof typeof CIK)[]) {
    const empty = { accessionNumber: [], filingDate: [], form: [], items: [] };
    pages.set(
      submissionsPath(company),
      JSON.stringify({ cik: CIK[company], filings: { recent: empty, files: [] } }),
    );
  }
  pages.set(submissionsPath('microsoft'), fixture('microsoft-submissions'));
  const requests: EdgarService['requests'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers, at: performance.now() });
    if (service.trouble !== undefined) return service.trouble(request, response);
    serve(pages.get(path), request, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const service: EdgarService = { url: `http://127.0.0.1:${port}`, requests, pages, trouble: undefined };
  return service;
}

function serve(page: string | undefined, { headers }: IncomingMessage, response: ServerResponse): void {
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'application/xml' });
    response.end('<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code></Error>');
    return;
  }
  const etag = `"${page.length}"`;
  if (headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json', etag }).end(page);
}
