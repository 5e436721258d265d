import { App, SocketModeReceiver } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { silent } from './sample-app.ts';

let workspace: Workspace;
let app: App;
let retries: (number | undefined)[] = [];
let refusals = 0;

beforeEach(async () => {
  retries = [];
  workspace = await startWorkspace({
    signingSecret: 'shh',
    acknowledgeWithin: 300,
    retryDelays: [0],
  });
  const { slackApiUrl } = workspace;
  const { appToken, token } = workspace.app;
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 } };
  const receiver = new SocketModeReceiver({
    appToken,
    logger: silent,
    // The client waits as long before it connects again.
    clientPingTimeout: 500,
    installerOptions: { clientOptions },
  });
  app = new App({ token, receiver, logger: silent, clientOptions });
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    retries.push(event.retryNum);
    if (refusals-- > 0) throw new Error('cannot store it');
    return process(event);
  };
  app.command('/echo', async ({ ack, command }) => ack(`you said ${command.text}`));
  app.command('/button', async ({ ack }) => ack({ text: 'press', blocks: [button] }));
  app.action('press', async ({ ack, respond }) => {
    await ack();
    await respond({ replace_original: true, text: 'pressed' });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `${event.text.length} characters`, thread_ts: event.ts });
  });
  await app.start();
});

afterEach(async () => {
  refusals = 0;
  await app.stop();
  await workspace.close();
});

const button = {
  type: 'actions' as const,
  elements: [
    { type: 'button' as const, action_id: 'press', text: { type: 'plain_text' as const, text: 'Press' } },
  ],
};

test('a command is answered over the socket', async () => {
  const { reply, shown } = await workspace.command('ada', 'infra', '/echo', '35万枚');
  expect(reply.status).toBe(200);
  expect(workspace.ephemerals('ada', 'infra')).toMatchObject([{ ts: shown?.ts, text: 'you said 35万枚' }]);
});

test('a click is acknowledged over the socket and answered by its response URL', async () => {
  const { shown } = await workspace.command('ada', 'lounge', '/button', '');
  if (!shown) return expect.unreachable();
  const { reply } = await workspace.click('ada', shown, 'press');
  expect(reply.status).toBe(200);
  await workspace.until(() => workspace.ephemerals('ada', 'lounge').some(({ text }) => text === 'pressed'));
});

test.each([100, 300, 40_000])(
  'a mention with %i characters is heard whole over the socket',
  async (length) => {
    const { message } = await workspace.say('ada', 'infra', `@aicost ${'x'.repeat(length)}`.slice(0, length));
    const reply = await workspace.until(async () => (await workspace.thread('infra', message.ts))[1]);
    expect(reply.text).toBe(`${message.text.length} characters`);
  },
);

test('an event not acknowledged over the socket is sent again with its number', async () => {
  refusals = 1;
  const { deliveries } = await workspace.say('ada', 'infra', '@aicost hello');
  await deliveries[0]?.settled;
  expect(retries).toEqual([0, 1]);
  expect(deliveries[0]?.attempts.map(({ reply }) => reply.failure)).toEqual(['http_timeout', undefined]);
});

test('an app whose socket goes is told again when it has another', async () => {
  workspace.askToReconnect();
  await workspace.until(() => workspace.connections() === 0);
  const [delivery] = (await workspace.say('ada', 'infra', '@aicost hello')).deliveries;
  if (!delivery) return expect.unreachable();
  await delivery.settled;
  expect(delivery.attempts.map(({ reply }) => reply.failure)).toEqual([
    'connection_failed',
    'connection_failed',
  ]);
  await workspace.until(() => workspace.connections() === 1);
  expect((await workspace.redeliver(delivery, 'connection_failed')).status).toBe(200);
  expect(retries).toEqual([2]);
});
