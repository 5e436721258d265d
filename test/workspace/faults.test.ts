import { WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError, type WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { FaultKind } from '../../src/workspace/web-api/fault.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { clientOf } from './sample-app.ts';

let workspace: Workspace;
let client: WebClient;
let channel: string;
let before: number;

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh' });
  client = clientOf(workspace, workspace.app.token, { rejectRateLimitedCalls: true, timeout: 2_000 });
  channel = workspace.channelId('infra');
});

afterAll(() => workspace.close());

beforeEach(async () => {
  before = await written();
});

async function written(): Promise<number> {
  return (await workspace.messages('infra')).length;
}

async function failure(kind: FaultKind): Promise<unknown> {
  workspace.fault('chat.postMessage', kind, { retryAfter: 7 });
  return client.chat.postMessage({ channel, text: kind }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('a rate-limited call says how long to wait and does nothing', async () => {
  const error = await failure('rate-limited');
  expect(error).toBeInstanceOf(WebAPIRateLimitedError);
  expect((error as WebAPIRateLimitedError).retryAfter).toBe(7);
  expect(await written()).toBe(before);
});

test('an error before the work does nothing', async () => {
  expect(await failure('error')).toBeInstanceOf(WebAPIHTTPError);
  expect(await written()).toBe(before);
});

test('an error after the work leaves the message there', async () => {
  expect(await failure('error-after-commit')).toBeInstanceOf(WebAPIHTTPError);
  expect(await written()).toBe(before + 1);
});

test.each(['drop', 'hang'] as const)(
  'a call that meets a %s gets no answer and does nothing',
  async (kind) => {
    expect(await failure(kind)).toBeInstanceOf(WebAPIRequestError);
    expect(await written()).toBe(before);
  },
);

test('a connection dropped after the work leaves the message there', async () => {
  expect(await failure('drop-after-commit')).toBeInstanceOf(WebAPIRequestError);
  expect(await written()).toBe(before + 1);
});

test('a delayed call takes its time', async () => {
  const start = performance.now();
  expect(await failure('delay')).toBeUndefined();
  expect(performance.now() - start).toBeGreaterThanOrEqual(100 - 5);
});

test('a fault strikes as often as said, its own method alone, and is in the log', async () => {
  workspace.fault('chat.postMessage', 'error', { times: 2 });
  await client.auth.test();
  const outcomes = [];
  for (let turn = 0; turn < 3; turn += 1) {
    outcomes.push(
      await client.chat.postMessage({ channel, text: `${turn}` }).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  }
  expect(outcomes).toEqual([false, false, true]);
  expect(workspace.calls.slice(-4).map(({ method, status, fault }) => ({ method, status, fault }))).toEqual([
    { method: 'auth.test', status: 200, fault: undefined },
    { method: 'chat.postMessage', status: 500, fault: 'error' },
    { method: 'chat.postMessage', status: 500, fault: 'error' },
    { method: 'chat.postMessage', status: 200, fault: undefined },
  ]);
});

test('a response URL meets faults too', async () => {
  workspace.appIsAt('http://127.0.0.1:1/');
  const { responseUrl } = await workspace.command('ada', 'infra', '/aicost', '');
  workspace.fault('response_url', 'error-after-commit');
  const answered = await fetch(responseUrl, { method: 'POST', body: JSON.stringify({ text: 'twice?' }) });
  expect(answered.status).toBe(500);
  expect(workspace.ephemerals('ada', 'infra').at(-1)?.text).toBe('twice?');
});

test('an error that is no failure for long is work done later', async () => {
  expect(await failure('late-commit')).toBeInstanceOf(WebAPIHTTPError);
  expect(await written()).toBe(before);
  await workspace.until(async () => (await written()) === before + 1);
});

test('a refusal is what Slack calls it, of any method when it is about the token', async () => {
  workspace.fault('*', 'refused', { error: 'token_revoked', times: 2 });
  const refusals = [
    client.chat.postMessage({ channel, text: 'one' }),
    client.conversations.info({ channel }),
  ];
  for (const refusal of refusals) await expect(refusal).rejects.toThrow('token_revoked');
  expect(await failure('delay')).toBeUndefined();
});
