import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;
let body: Record<string, string>;

beforeAll(async () => {
  workspace = await startWorkspace({ signingSecret: 'shh', acknowledgeWithin: 300 });
  sample = await startSampleApp(workspace, (app) => {
    app.command('/echo', async ({ ack, command }) => {
      body = command as unknown as Record<string, string>;
      await ack(`you said ${command.text}`);
    });
    app.command('/shout', async ({ ack, command }) =>
      ack({ response_type: 'in_channel', text: command.text.toUpperCase() }),
    );
    app.command('/later', async ({ ack, respond, command }) => {
      await ack();
      await respond(`later: ${command.text}`);
    });
    app.command('/bloated', async ({ ack }) =>
      ack({
        text: 'too much',
        blocks: Array.from({ length: 51 }, () => ({ type: 'divider' as const })),
      }),
    );
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
  expect(await workspace.messages('infra')).toEqual([]);
});

test('a command carries what Slack tells of the person, the place and the ways to answer', async () => {
  const { triggerId, responseUrl } = await workspace.command('li', 'infra', '/echo', '35万枚H100要多少钱?');
  const li = workspace.people.find(({ name }) => name === 'li');
  expect(body).toMatchObject({
    command: '/echo',
    text: '35万枚H100要多少钱?',
    user_id: li?.id,
    user_name: 'li',
    channel_name: 'infra',
    api_app_id: workspace.app.id,
    is_enterprise_install: 'false',
    trigger_id: triggerId,
    response_url: responseUrl,
  });
});

test('in direct messages a command names its channel as Slack does', async () => {
  await workspace.command('li', await workspace.directMessage('li'), '/echo', 'hello');
  expect(body.channel_name).toBe('directmessage');
});

test('typed text is escaped on its way, verbatim text is not', async () => {
  await workspace.command('ada', 'infra', '/echo', 'H100 & B200 <!channel>');
  expect(body.text).toBe('H100 &amp; B200 &lt;!channel&gt;');
  await workspace.command('ada', 'infra', '/echo', '<!channel>', { verbatim: true });
  expect(body.text).toBe('<!channel>');
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

test('a command not acknowledged in time fails before the eyes of the person', async () => {
  const lounge = () => workspace.ephemerals('ada', 'lounge').map(({ text }) => text);
  const { error, reply } = await workspace.command('ada', 'lounge', '/never', '');
  expect(error).toBe('operation_timeout');
  expect(reply.milliseconds).toBeGreaterThanOrEqual(300 - 5);
  expect(lounge()).toEqual(['/never failed with the error "operation_timeout"']);
});

test('an acknowledgement beyond the limits is refused', async () => {
  const { error } = await workspace.command('ada', 'infra', '/bloated', '');
  expect(error).toBe('invalid_blocks');
});

test('whom and where the workspace does not know is said', async () => {
  await expect(workspace.command('eve', 'infra', '/echo', '')).rejects.toThrow('Nobody is called eve');
  await expect(workspace.command('ada', 'attic', '/echo', '')).rejects.toThrow('ada sees no channel attic');
});
