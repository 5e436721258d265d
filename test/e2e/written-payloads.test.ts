import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedbackCounts } from '../../src/memory/feedback.ts';
import { recallPreferences } from '../../src/memory/preferences.ts';
import { slackText } from '../slack-fixture.ts';
import { idOf } from '../workspace/id-of.ts';
import { sendPayload } from './acting.ts';
import { type StartedApp, startApp } from './start-app.ts';

/** Interactions as Slack writes them, with the ids of the stand-in's workspace put in. */
let app: StartedApp;
let ada: string;
beforeAll(async () => {
  app = await startApp();
  ada = idOf(app.workspace, 'ada');
});
afterAll(() => app.stop());

async function send(name: string, change: object = {}) {
  const text = slackText(name);
  const ours = text
    .replaceAll('U2147483697', ada)
    .replaceAll('C2147483705', app.workspace.channelId('infra'));
  const payload = { ...JSON.parse(ours), ...change };
  return sendPayload(app, JSON.stringify(payload));
}

const homeOf = () => JSON.stringify(app.workspace.home('ada')?.blocks ?? '');

it.each(['home-ask-click', 'home-ask-enter'])(
  '%s is answered on the home tab and in Messages',
  async (name) => {
    const channel = await app.workspace.directMessage('ada');
    const before = (await app.workspace.messages(channel)).length;
    expect((await send(name)).status).toBe(200);
    await app.workspace.until(async () => (await app.workspace.messages(channel)).length === before + 1);
    await app.workspace.until(() => /350,000 × NVIDIA H100 SXM[^"]*: about/.test(homeOf()));
  },
);

it('settings-submission is kept', async () => {
  const { status, body } = await send('settings-submission');
  expect([status, body]).toEqual([200, '']);
  expect(await recallPreferences(app.store, { team: 'T0001', user: ada })).toEqual({
    currency: 'EUR',
    scope: 'cluster',
  });
});

it('message-shortcut is answered in the thread of its message', async () => {
  const { message } = await app.workspace.say('sam', 'infra', 'What would 64 H100s cost for two years?');
  const { ts } = message;
  const said = { message_ts: ts, message: { type: 'message', text: message.text, user: message.user, ts } };
  expect((await send('message-shortcut', said)).status).toBe(200);
  const thread = await app.workspace.until(async () => {
    const all = await app.workspace.thread('infra', ts);
    return all.length > 1 && all;
  });
  expect(thread[1]?.text).toContain('64 × NVIDIA H100 SXM');
});

it('global-shortcut opens a form by its trigger', async () => {
  expect((await send('global-shortcut')).status).toBe(200);
  const opened = await app.workspace.until(() =>
    app.workspace.calls.find(({ method }) => method === 'views.open'),
  );
  expect(opened.arguments).toMatchObject({
    trigger_id: '12321423423.333649436676.aaaabbbbccccdddd0005',
    view: { callback_id: 'ask' },
  });
});

it('feedback-click is counted', async () => {
  expect((await send('feedback-click')).status).toBe(200);
  await app.workspace.until(async () => (await feedbackCounts(app.store)).length === 1);
});
