import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type SampleApp, startSampleApp } from './sample-app.ts';

let workspace: Workspace;
let sample: SampleApp;
const heard: { text?: string | undefined; type: string }[] = [];

beforeAll(async () => {
  workspace = await startWorkspace({
    signingSecret: 'shh',
    events: ['app_mention', 'message.channels', 'message.im', 'app_home_opened'],
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
    app.event('app_home_opened', async ({ event, client }) => {
      const prompts = [{ title: 'Buy', message: 'cost of 350k H100s?' }] as const;
      await client.assistant.threads.setSuggestedPrompts({
        channel_id: event.channel,
        prompts: [...prompts],
      });
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
  expect(root).toMatchObject({
    text: `<@${workspace.app.userId}> cost of 350k H100s?`,
    thread_ts: message.ts,
    reply_count: 1,
  });
  expect(reply).toMatchObject({ thread_ts: message.ts, bot_id: workspace.app.botId });
});

test('a mention comes as app_mention and as message, under different event ids', async () => {
  const { deliveries } = await workspace.say('ada', 'infra', '@aicost hello');
  await Promise.all(deliveries.map(({ settled }) => settled));
  expect(deliveries.map(({ event }) => event.type).sort()).toEqual(['app_mention', 'message']);
  expect(new Set(deliveries.map(({ eventId }) => eventId)).size).toBe(2);
  await workspace.until(() => heard.filter(({ text }) => text?.endsWith('hello')).length === 2);
});

test('an event comes in the envelope Slack puts it in', async () => {
  const { message, deliveries } = await workspace.say('ada', 'infra', '@aicost what is in there?');
  const envelope = deliveries[0]?.envelope;
  expect(envelope).toMatchObject({
    type: 'event_callback',
    api_app_id: workspace.app.id,
    event: { type: 'app_mention', user: message.user, ts: message.ts, event_ts: message.ts },
    authorizations: [{ user_id: workspace.app.userId, is_bot: true }],
  });
  expect(envelope?.event_id).toMatch(/^Ev[0-9A-Z]{10}$/);
});

test('a message in a thread names the thread and who began it', async () => {
  const { message: root } = await workspace.say('ada', 'infra', 'we need chips');
  const { deliveries } = await workspace.say('li', 'infra', 'how many?', { thread: root.ts });
  expect(deliveries.map(({ event }) => event)).toMatchObject([
    { type: 'message', thread_ts: root.ts, parent_user_id: root.user },
  ]);
});

test('a direct message comes as message alone, even when it mentions the app', async () => {
  const direct = await workspace.directMessage('li');
  const { message, deliveries } = await workspace.say('li', direct, '@aicost 35万枚H100要多少钱?');
  expect(deliveries.map(({ event }) => event.channel_type)).toEqual(['im']);
  await workspace.until(async () => (await workspace.thread(direct, message.ts)).length === 2);
});

test('nothing is heard of a channel the app is not in, until it is let in', async () => {
  const before = await workspace.say('ada', 'lounge', '@aicost hello');
  expect(before.deliveries).toEqual([]);
  await workspace.setAppMembership('lounge', true);
  const after = await workspace.say('ada', 'lounge', '@aicost hello');
  expect(after.deliveries).toHaveLength(2);
  await workspace.until(async () => (await workspace.thread('lounge', after.message.ts)).length === 2);
  await workspace.setAppMembership('lounge', false);
});

test("the app's own messages come back to it as message, which Bolt drops", async () => {
  const channel = workspace.channelId('infra');
  const { ts } = await sample.app.client.chat.postMessage({ channel, text: 'mine' });
  const own = await workspace.until(() => workspace.deliveries.find(({ event }) => event.ts === ts));
  await own.settled;
  expect(own.event).toMatchObject({
    type: 'message',
    user: workspace.app.userId,
    bot_id: workspace.app.botId,
  });
  expect(heard.some(({ text }) => text === 'mine')).toBe(false);
});

test('an edited question comes as a change, not as a mention', async () => {
  const { message } = await workspace.say('ada', 'infra', '@aicost cost of 10 H100s?');
  const { deliveries } = await workspace.edit('ada', message, '@aicost cost of 20 H100s?');
  expect(deliveries.map(({ event }) => event)).toMatchObject([
    {
      type: 'message',
      subtype: 'message_changed',
      message: { ts: message.ts, text: `<@${workspace.app.userId}> cost of 20 H100s?` },
      previous_message: { text: `<@${workspace.app.userId}> cost of 10 H100s?` },
    },
  ]);
});

test("opening the app's page lets it suggest prompts", async () => {
  const { channel } = await workspace.openApp('sam');
  const call = await workspace.until(() =>
    workspace.calls.find(({ method }) => method === 'assistant.threads.setSuggestedPrompts'),
  );
  expect(call.arguments).toMatchObject({ channel_id: channel, prompts: [{ title: 'Buy' }] });
});

test('a wait in vain says what was seen', async () => {
  const wait = workspace.until(() => false, { within: 20, what: 'the Greek calends' });
  await expect(wait).rejects.toThrow(/20 ms for the Greek calends in vain.*chat\.postMessage → true/);
});
