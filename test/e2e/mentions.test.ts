import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pingsOf } from '../../src/workspace/pings.ts';
import { slackFixture } from '../slack-fixture.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Says something in `infra` and gives the answers that follow it in its thread. */
async function ask(person: string, text: string, thread?: string) {
  const { workspace } = app;
  const { message, deliveries } = await workspace.say(
    person,
    'infra',
    text,
    thread === undefined ? {} : { thread },
  );
  const root = thread ?? message.ts;
  const answers = async () =>
    (await workspace.thread('infra', root)).filter(({ ts, bot_id }) => bot_id && ts > message.ts);
  await workspace.until(async () => (await answers()).length > 0, { what: `an answer to ${text}` });
  return { root, message, delivery: deliveries[0], answers: await answers(), later: answers };
}

describe('a mention', () => {
  it('is answered in its thread, and nowhere else', async () => {
    const { answers } = await ask('ada', '@aicost cost of 350k H100s?');
    expect(answers).toHaveLength(1);
    expect(answers[0]?.text).toContain('350,000 ×');
    expect((await app.workspace.messages('infra')).filter(({ bot_id }) => bot_id)).toEqual([]);
  });

  it('is answered in the language of the question', async () => {
    const { answers } = await ask('ada', '@aicost 35万枚H100要多少钱?');
    expect(answers[0]?.text).toContain('亿美元');
  });

  it('in a thread is answered in that thread, and refines what the thread was about', async () => {
    const { root } = await ask('ada', '@aicost cost of 350k H100s?');
    const { answers } = await ask('li', '@aicost and on B200?', root);
    expect(answers.map(({ text }) => text.split('\n')[0])).toEqual([
      expect.stringMatching(/350,000 × .*B200/),
    ]);
  });

  it('sent before the one before it is answered is answered after it, and knows what that was about', async () => {
    const { workspace } = app;
    workspace.fault('chat.postMessage', 'delay', { delay: 800 });
    const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
    await workspace.say('ada', 'infra', '@aicost and on B200?', { thread: message.ts });
    const answers = async () =>
      (await workspace.thread('infra', message.ts)).filter(({ bot_id }) => bot_id).map(({ text }) => text);
    await workspace.until(async () => (await answers()).length === 2);
    expect(await answers()).toEqual([
      expect.stringMatching(/350,000 × .*H100/),
      expect.stringMatching(/350,000 × .*B200/),
    ]);
  });

  it('that asks for help in a thread leaves its subject as it was', async () => {
    const { root } = await ask('ada', '@aicost cost of 350k H100s?');
    await ask('sam', '@aicost help', root);
    const { answers } = await ask('li', '@aicost and on B200?', root);
    expect(answers[0]?.text).toMatch(/350,000 × .*B200/);
  });

  it('without a question is answered with examples', async () => {
    const { answers } = await ask('sam', '@aicost');
    expect(answers[0]?.text).toContain('350k H100s');
  });

  it('is answered once, however often Slack delivers it', async () => {
    const { delivery, later } = await ask('ada', '@aicost cost of 8 H100s?');
    if (delivery === undefined) throw new Error('no event was delivered');
    for (const reason of ['http_timeout', 'http_error'] as const)
      expect((await app.workspace.redeliver(delivery, reason)).status).toBe(200);
    const told = { ...delivery.event, type: 'message', channel_type: 'im' };
    await app.workspace.event(told).settled;
    await ask('ada', '@aicost cost of 9 H100s?');
    expect(await later()).toHaveLength(1);
  });

  it('with hostile text in it pings nobody', async () => {
    const { answers } = await ask('ada', '@aicost cost of 8 H100s <!channel> @everyone @li?');
    expect(answers.flatMap(pingsOf)).toEqual([]);
  });

  it('by another app is left alone', async () => {
    const { message } = await ask('ada', '@aicost cost of 8 H100s?');
    const { event } = slackFixture('message-of-another-app');
    await app.workspace.event({ ...event, channel: message.channel, thread_ts: message.ts }).settled;
    await ask('ada', '@aicost cost of 9 H100s?');
    expect(await app.workspace.thread('infra', message.ts)).toHaveLength(2);
  });
});
