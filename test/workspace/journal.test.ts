import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh' });
  sample = await startSampleApp(workspace, (app) => {
    app.command('/answer', async ({ ack, client, command }) => {
      await ack({ text: 'Soon.' });
      await client.chat.postMessage({ channel: command.channel_id, text: 'Here.' });
    });
  });
});

afterAll(async () => {
  await sample.stop();
  await workspace.close();
});

test('the journal holds what was sent, signed, and what the app called in turn, with what each was told', async () => {
  // A Bolt app checks its token first.
  await workspace.until(() => workspace.calls.some(({ method }) => method === 'auth.test'));
  const before = workspace.journal.length;
  let changes = 0;
  const stop = workspace.watch(() => {
    changes += 1;
  });
  await workspace.command('ada', 'infra', '/answer', 'now');
  const call = await workspace.until(() =>
    workspace.journal.slice(before).find((entry) => entry.kind === 'call' && entry.call.answer),
  );
  const first = workspace.journal[before];
  if (first?.kind !== 'request' || call.kind !== 'call') return expect.unreachable();
  expect(first.request).toMatchObject({
    type: 'slash_commands',
    over: 'http',
    payload: { command: '/answer', text: 'now' },
    headers: { 'x-slack-signature': expect.stringMatching(/^v0=[0-9a-f]{64}$/) },
    reply: { status: 200 },
  });
  expect(call.call).toMatchObject({ method: 'chat.postMessage', answer: { ok: true }, status: 200 });
  expect(call.call.milliseconds).toBeGreaterThan(0);
  expect(changes).toBeGreaterThan(1);
  stop();
  const seen = changes;
  await workspace.say('ada', 'infra', 'thanks');
  expect(changes).toBe(seen);
});

test('a person sees the channels they are in, and no private one of others', async () => {
  await workspace.createChannel({ name: 'board', isPrivate: true, members: ['li'] });
  const names = async (person: string) =>
    (await workspace.conversations(person)).map(({ name, appIsMember }) => [name, appIsMember]);
  expect(await names('li')).toEqual([
    ['infra', true],
    ['lounge', false],
    ['board', true],
  ]);
  expect((await names('ada')).map(([name]) => name)).toEqual(['infra', 'lounge']);
});
