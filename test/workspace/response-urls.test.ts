import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;
let url: string;
let later = 0;

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh', clock: () => Date.now() + later });
  sample = await startSampleApp(workspace, (app) => {
    app.command('/ask', async ({ ack }) => ack());
  });
});

afterAll(async () => {
  await sample.stop();
  await workspace.close();
});

beforeEach(async () => {
  later = 0;
  url = (await workspace.command('ada', 'infra', '/ask', '')).responseUrl;
});

async function respond(body: object): Promise<{ status: number; error?: string }> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { error } = (await response.json()) as { error?: string };
  return { status: response.status, ...(error !== undefined && { error }) };
}

test('a response URL takes five answers and no sixth', async () => {
  const before = workspace.ephemerals('ada', 'infra').length;
  for (const turn of [1, 2, 3, 4, 5])
    expect(await respond({ text: `answer ${turn}` })).toEqual({ status: 200 });
  expect(await respond({ text: 'answer 6' })).toEqual({ status: 404, error: 'used_url' });
  expect(workspace.ephemerals('ada', 'infra')).toHaveLength(before + 5);
});

test('a response URL is good for thirty minutes', async () => {
  later = 30 * 60_000 - 10_000;
  expect(await respond({ text: 'just in time' })).toEqual({ status: 200 });
  later = 30 * 60_000;
  expect(await respond({ text: 'too late' })).toEqual({ status: 404, error: 'expired_url' });
});

test('an answer beyond the limits is refused and does not count', async () => {
  const tooLong = { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } };
  for (let turn = 0; turn < 6; turn += 1) {
    expect(await respond({ text: 'x', blocks: [tooLong] })).toEqual({ status: 400, error: 'invalid_blocks' });
  }
  expect(await respond({ text: 'short' })).toEqual({ status: 200 });
});

test('an answer in_channel is shown to all', async () => {
  await respond({ response_type: 'in_channel', text: 'for all' });
  expect((await workspace.messages('infra')).at(-1)).toMatchObject({
    text: 'for all',
    bot_id: workspace.app.botId,
  });
});

test('what is no message is refused', async () => {
  expect(await respond([])).toEqual({ status: 400, error: 'invalid_payload' });
  expect(await respond({})).toEqual({ status: 400, error: 'no_text' });
  expect(await respond({ delete_original: true })).toMatchObject({ status: 404 });
  url = url.replace(/.{5}$/, 'WRONG');
  expect(await respond({ text: 'x' })).toEqual({ status: 404, error: 'invalid_url' });
});

test('answers are in the log of calls', async () => {
  await respond({ text: 'logged' });
  expect(workspace.calls.at(-1)).toMatchObject({
    method: 'response_url',
    arguments: { text: 'logged' },
    answer: { ok: true },
  });
});
