import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;
const heard: { text?: string; type: string }[] = [];

beforeAll(async () => {
  workspace = await startWorkspace({
    signingSecret: 'shh',
    events: ['app_mention', 'message.channels', 'message.im'],
  });
  sample = await startSampleApp(workspace, (app) => {
    app.event('app_mention', async ({ event, say }) => {
      heard.push(event);
      await say({ text: `<@${event.user}> asked`, thread_ts: event.thread_ts ?? event.ts });
    });
    app.message(async ({ message, say }) => {
      heard.push(message as { text?: string; type: string });
      if (message.channel_type === 'im') await say({ text: 'hello', thread_ts: message.ts });
    });
  });
});

afterAll(async () => {
  await sample.stop();
  await workspace.close();
});

test('a mention is answered in its thread', async () => {
  const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
  const [root, reply] = await workspace.until(async () => {
    const thread = await workspace.thread('infra', message.ts);
    return thread.length === 2 && thread;
  });
  expect(root?.text).toBe(`<@${workspace.app.userId}> cost of 350k H100s?`);
  expect(reply).toMatchObject({ thread_ts: message.ts, bot_id: workspace.app.botId });
});

test('a mention comes as app_mention and as message, under different event ids', async () => {
  const { deliveries } = await workspace.say('ada', 'infra', '@aicost hello');
  await Promise.all(deliveries.map(({ settled }) => settled));
  expect(deliveries.map(({ event }) => event.type).sort()).toEqual(['app_mention', 'message']);
  expect(new Set(deliveries.map(({ eventId }) => eventId)).size).toBe(2);
  const heardTypes = heard.filter(({ text }) => text?.endsWith('hello')).map(({ type }) => type);
  expect(heardTypes.sort()).toEqual(['app_mention', 'message']);
});

test('a direct message comes as message alone, even when it mentions the app', async () => {
  const direct = await workspace.directMessage('li');
  const { message, deliveries } = await workspace.say('li', direct, '@aicost 35万枚H100要多少钱?');
  expect(deliveries.map(({ event }) => event.channel_type)).toEqual(['im']);
  await workspace.until(async () => (await workspace.thread(direct, message.ts)).length === 2);
});

test('nothing is heard of a channel the app is not in', async () => {
  const { deliveries } = await workspace.say('ada', 'lounge', '@aicost hello');
  expect(deliveries).toEqual([]);
});
