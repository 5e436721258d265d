import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackFixture } from '../slack-fixture.ts';
import { idOf } from '../workspace/id-of.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
let channel: string;
beforeAll(async () => {
  app = await startApp();
  channel = await app.workspace.directMessage('ada');
});
afterAll(() => app.stop());

async function answersTo(ts: string) {
  const { workspace } = app;
  await workspace.until(async () => (await workspace.thread(channel, ts)).length > 1, { what: 'an answer' });
  return (await workspace.thread(channel, ts)).slice(1);
}

/** Sends an event as Slack would, of this direct message, and waits until the app has dealt with a later question. */
async function afterEvent(event: object): Promise<number> {
  const before = app.workspace.calls.length;
  await app.workspace.event({ ...event, channel }).settled;
  const posts = app.workspace.calls.slice(before).filter(({ method }) => method === 'chat.postMessage');
  return posts.length;
}

describe('a direct message', () => {
  it('begins a thread and is answered in it', async () => {
    const { message } = await app.workspace.say('ada', channel, '35万枚H100要多少钱?');
    const answers = await answersTo(message.ts);
    expect(answers.map(({ text }) => text)).toEqual([expect.stringContaining('亿美元')]);
  });

  it('begins a conversation with a title, which what follows in it leaves alone', async () => {
    const named = () => app.workspace.calls.filter(({ method }) => method === 'agents.sessions.setStatus');
    const before = named().length;
    const { message } = await app.workspace.say('ada', channel, 'rent 64 H100s on AWS for 3 months');
    await app.workspace.until(() => named().length === before + 1);
    expect(named().at(-1)?.arguments).toMatchObject({
      channel_id: channel,
      thread_ts: message.ts,
      title: expect.stringMatching(/^Rent · 64 × NVIDIA H100 SXM/),
    });
    await app.workspace.say('ada', channel, 'and on B200?', { thread: message.ts });
    await app.workspace.until(async () => (await app.workspace.thread(channel, message.ts)).length === 4);
    expect(named()).toHaveLength(before + 1);
  });

  it('is answered where Slack knows no titles', async () => {
    app.workspace.fault('agents.sessions.setStatus', 'error');
    const { message } = await app.workspace.say('ada', channel, 'cost of 96 H100s?');
    expect((await answersTo(message.ts)).map(({ text }) => text)).toEqual([expect.stringContaining('96 ×')]);
  });

  it('in a thread refines what the thread was about', async () => {
    const { message } = await app.workspace.say('ada', channel, 'cost of 350k H100s?');
    await answersTo(message.ts);
    await app.workspace.say('ada', channel, 'and on B200?', { thread: message.ts });
    await app.workspace.until(async () => (await app.workspace.thread(channel, message.ts)).length === 4);
    const [, , , refined] = await app.workspace.thread(channel, message.ts);
    expect(refined?.text).toMatch(/350,000 × .*B200/);
  });

  it.each(['file_share', 'thread_broadcast'])(
    'of the kind %s is answered like any other',
    async (subtype) => {
      const { event } = slackFixture('message-im');
      const { message } = await app.workspace.say('ada', channel, 'hello');
      await answersTo(message.ts);
      const ts = `${Number(message.ts) + 1}`;
      await app.workspace.event({ ...event, channel, ts, subtype, thread_ts: message.ts }).settled;
      await app.workspace.until(async () => (await app.workspace.thread(channel, message.ts)).length === 3);
    },
  );

  it('that was edited is not answered again', async () => {
    expect(await afterEvent(slackFixture('message-changed').event)).toBe(0);
  });

  it('of an app is left alone', async () => {
    const { bot_id, app_id } = slackFixture('message-of-another-app').event;
    const { event } = slackFixture('message-im');
    expect(await afterEvent({ ...event, ts: '1764000000.000900', bot_id, app_id })).toBe(0);
  });
});

describe('opening the conversation with the app', () => {
  const prompts = () =>
    app.workspace.calls.filter(({ method }) => method === 'assistant.threads.setSuggestedPrompts');
  const open = (person: string, tab: string) => {
    const user = idOf(app.workspace, person);
    return app.workspace.event({ ...slackFixture('app-home-opened').event, user, tab, channel }).settled;
  };

  it("suggests questions in the language of the person's Slack", async () => {
    await open('ada', 'messages');
    await app.workspace.until(() => prompts().length === 1);
    await open('li', 'messages');
    await app.workspace.until(() => prompts().length === 2);
    const [english, chinese] = prompts().map((call) => JSON.stringify(call.arguments));
    expect(english).toContain('H100s');
    expect(chinese).toContain('多少钱');
    const suggested = prompts().map((call) => (call.arguments.prompts as unknown[]).length);
    expect(suggested).toEqual([4, 4]); // as many as Slack shows
  });

  it('suggests nothing on another tab', async () => {
    const before = prompts().length;
    await open('ada', 'about');
    expect(prompts()).toHaveLength(before);
  });
});
