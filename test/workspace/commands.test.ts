import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh' });
  sample = await startSampleApp(workspace, (app) => {
    app.command('/echo', async ({ ack, command }) => ack(`you said ${command.text}`));
    app.command('/shout', async ({ ack, command }) =>
      ack({ response_type: 'in_channel', text: command.text.toUpperCase() }),
    );
    app.command('/later', async ({ ack, respond, command }) => {
      await ack();
      await respond(`later: ${command.text}`);
    });
    app.command('/never', async () => {});
  });
});

afterAll(async () => {
  await sample.stop();
  await workspace.close();
});

test('a command answered in its acknowledgement is shown to the person alone', async () => {
  const { shown, reply } = await workspace.command('ada', 'infra', '/echo', 'hello');
  expect(reply.status).toBe(200);
  const seen = workspace.ephemerals('ada', 'infra').find(({ ts }) => ts === shown?.ts);
  expect(seen?.text).toBe('you said hello');
  expect(workspace.ephemerals('li', 'infra')).toEqual([]);
});

test('an acknowledgement in_channel is shown to all, below the command as typed', async () => {
  await workspace.command('li', 'lounge', '/shout', 'hello');
  const texts = (await workspace.messages('lounge')).map(({ text }) => text);
  expect(texts).toEqual(['/shout hello', 'HELLO']);
});

test('a command answered by its response URL is shown to the person alone', async () => {
  await workspace.command('sam', 'infra', '/later', 'hello');
  const [answer] = await workspace.until(() => {
    const seen = workspace.ephemerals('sam', 'infra');
    return seen.length > 0 && seen;
  });
  expect(answer?.text).toBe('later: hello');
});
