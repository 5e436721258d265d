import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { respondOnce } from '../../src/slack/respond-once.ts';
import { workOf } from './work.ts';

/** What Slack answers, in order; 200 after that. */
let answers: { readonly status: number; readonly retryAfter?: number }[];
let arrived: { readonly at: number; readonly body: { readonly text: string } }[];
let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      arrived.push({ at: performance.now(), body: JSON.parse(body) });
      const { status, retryAfter } = answers.shift() ?? { status: 200 };
      response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());
beforeEach(() => {
  answers = [];
  arrived = [];
});

const rendered = { message: { text: 'About $9.7B' }, inDoubt: { text: 'Was it answered?' } };
const respond = () => respondOnce(url, rendered, {}, workOf('delivery'));
const texts = () => arrived.map(({ body }) => body.text);

describe('an answer to a response URL', () => {
  it('waits as long as Slack asks, and comes once', async () => {
    answers = [{ status: 429, retryAfter: 2 }];
    await respond();
    expect(texts()).toEqual(['About $9.7B', 'About $9.7B']);
    expect((arrived[1]?.at ?? 0) - (arrived[0]?.at ?? 0)).toBeGreaterThanOrEqual(1_990);
  });

  it('is not sent again when it may have arrived: the asker is asked', async () => {
    answers = [{ status: 500 }];
    await respond();
    expect(texts()).toEqual(['About $9.7B', 'Was it answered?']);
  });

  it('is refused when the address is no longer good', async () => {
    answers = [{ status: 404 }];
    await expect(respond()).rejects.toThrow('refused');
    expect(texts()).toEqual(['About $9.7B']);
  });
});
