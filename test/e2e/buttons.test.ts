import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ephemeral } from '../../src/workspace/message.ts';
import { pingsOf } from '../../src/workspace/pings.ts';
import { slackFixture } from '../slack-fixture.ts';
import { idOf } from '../workspace/id-of.ts';
import { answerTo as answerByCommand, sendPayload } from './acting.ts';
import { type StartedApp, startApp, withApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const answerTo = (person: string, text: string, channel?: string) =>
  answerByCommand(app, person, text, channel);

const elementsOf = ({ blocks }: Ephemeral) =>
  ((blocks ?? []) as { elements?: { action_id?: string }[] }[]).flatMap(({ elements = [] }) => elements);

const shared = async (channel: string) =>
  (await app.workspace.messages(channel)).filter(({ bot_id }) => bot_id !== undefined);

describe('"Share to channel"', () => {
  it.each(['infra', 'lounge'])(
    'shows the answer to everybody in %s, names who shared it, pings nobody',
    async (channel) => {
      const answer = await answerTo('ada', 'cost of 350k H100s? <!channel>', channel);
      const { reply } = await app.workspace.click('ada', answer, 'share');
      expect([reply.status, reply.body]).toEqual([200, '']);
      await app.workspace.until(async () => (await shared(channel)).length === 1);
      const [message] = await shared(channel);
      expect(message?.text).toContain('350,000 ×');
      expect(message?.text).toContain('Shared by ada');
      expect(JSON.stringify(message?.blocks)).toContain('Shared by ada');
      expect(pingsOf(message ?? {})).toEqual([]);
      expect(JSON.stringify(message?.blocks)).not.toContain('"share"');
    },
  );

  it('works again after Slack refused it, and tells who clicked that it failed', async () => {
    const answer = await answerTo('ada', 'cost of 16 H100s?');
    const button = elementsOf(answer).find(({ action_id }) => action_id === 'share');
    const channel = app.workspace.channelId('infra');
    const payload = {
      ...slackFixture('share-click'),
      trigger_id: 'refused',
      user: { id: idOf(app.workspace, 'ada'), name: 'ada' },
      container: { type: 'message', message_ts: answer.ts, channel_id: channel, is_ephemeral: true },
      response_url: `${app.workspace.slackApiUrl.replace(/api\/$/, '')}response/never-given-out`,
      actions: [button],
    };
    const before = (await shared('infra')).length;
    await sendPayload(app, JSON.stringify(payload));
    await app.workspace.until(() => app.workspace.ephemerals('ada', 'infra').at(-1)?.ts !== answer.ts);
    expect(app.workspace.ephemerals('ada', 'infra').at(-1)?.text).toMatch(/went wrong|could not/i);
    await app.workspace.click('ada', answer, 'share');
    await app.workspace.until(async () => (await shared('infra')).length === before + 1);
  });

  it('shares once, however often it is clicked', async () => {
    const before = (await shared('infra')).length;
    const answer = await answerTo('li', '35万枚H100要多少钱?');
    await Promise.all([1, 2, 3].map(() => app.workspace.click('li', answer, 'share')));
    await app.workspace.until(async () => (await shared('infra')).length > before);
    await answerTo('li', '8枚H100要多少钱?');
    const messages = (await shared('infra')).slice(before);
    expect(messages.map(({ text }) => text.split('\n').at(-1))).toEqual(['由 li 分享']);
  });
});

describe('who shares under a name that is markup', () => {
  it('pings nobody', async () => {
    const people = [{ name: '<!channel>', realName: 'Mallory', zone: 'Europe/London', locale: 'en-GB' }];
    await withApp({ workspace: { people } }, async ({ workspace }) => {
      await workspace.command('<!channel>', 'infra', '/aicost', 'cost of 8 H100s?');
      const [answer] = workspace.ephemerals('<!channel>', 'infra');
      if (answer) await workspace.click('<!channel>', answer, 'share');
      await workspace.until(async () => (await workspace.messages('infra')).length === 1);
      const [message] = await workspace.messages('infra');
      expect(message?.text).toContain('&lt;!channel&gt;');
      expect(pingsOf(message ?? {})).toEqual([]);
    });
  });
});

describe('a choice', () => {
  it('is answered in place of the question it answers', async () => {
    const choices = await answerTo('li', '128 B200', 'lounge');
    const before = app.workspace.ephemerals('li', 'lounge').length;
    await app.workspace.click('li', choices, 'ask:0');
    const shown = () => app.workspace.ephemerals('li', 'lounge').find(({ ts }) => ts === choices.ts);
    await app.workspace.until(() => shown()?.text !== choices.text);
    expect(shown()?.text).toContain('128 ×');
    expect(app.workspace.ephemerals('li', 'lounge')).toHaveLength(before);
  });
});

describe('a question to go on with', () => {
  it('is answered below, to the asker alone, when the asker alone saw it', async () => {
    const answer = await answerTo('sam', 'cost of 350k H100s?');
    await app.workspace.click('sam', answer, 'ask:0');
    await app.workspace.until(() => app.workspace.ephemerals('sam', 'infra').length === 2);
    const [first, next] = app.workspace.ephemerals('sam', 'infra');
    expect(first?.ts).toBe(answer.ts);
    expect(next?.text).toContain('350,000 ×');
    expect(next?.text).not.toBe(answer.text);
    expect(JSON.stringify(next?.blocks)).toContain('"share"');
  });

  it('is answered in the thread where it was asked, and the thread goes on from there', async () => {
    const { workspace } = app;
    const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
    const length = async () => (await workspace.thread('infra', message.ts)).length;
    await workspace.until(async () => (await length()) === 2);
    const [, answer] = await workspace.thread('infra', message.ts);
    if (answer === undefined) throw new Error('the mention was not answered');
    await workspace.click('li', answer, 'ask:0');
    await workspace.until(async () => (await length()) === 3);
    await workspace.say('li', 'infra', '@aicost and on B200?', { thread: message.ts });
    await workspace.until(async () => (await length()) === 5);
    const [, , next, , refined] = await workspace.thread('infra', message.ts);
    expect(next?.text).toMatch(/Read as: .*350,000 × .*H100.*cluster/);
    expect(refined?.text).toMatch(/Read as: .*350,000 × .*B200.*cluster/);
  });

  it('is answered below a shared answer where the app is no member', async () => {
    const { workspace } = app;
    await workspace.click('sam', await answerTo('sam', 'cost of 8 H100s?', 'lounge'), 'share');
    await workspace.until(async () =>
      (await shared('lounge')).some(({ text }) => text.includes('Shared by sam')),
    );
    const [message] = (await shared('lounge')).slice(-1);
    if (message === undefined) throw new Error('nothing was shared');
    await workspace.click('li', message, 'ask:0');
    await workspace.until(async () => (await workspace.thread('lounge', message.ts)).length === 2);
  });
});

describe('a button of another time', () => {
  const click = slackFixture('ask-click');

  it.each([
    '{"q":{"intent":"barter"},"l":"en"}',
    '{"q":{"intent":"buy","accelerator":5},"l":"en"}',
    '{"r":"long-forgotten"}',
    'null',
    'nothing of ours',
  ])('says that it no longer works when it carries %s', async (value) => {
    const { responseUrl, triggerId } = await app.workspace.command(
      'li',
      'infra',
      '/aicost',
      '8枚H100要多少钱?',
    );
    const payload = {
      ...click,
      trigger_id: `${triggerId}.click`,
      response_url: responseUrl,
      actions: [{ ...click.actions[0], value }],
    };
    const before = app.workspace.ephemerals('li', 'infra').length;
    await sendPayload(app, JSON.stringify(payload));
    await app.workspace.until(() => app.workspace.ephemerals('li', 'infra').length > before);
    const [told] = app.workspace.ephemerals('li', 'infra').slice(before);
    expect(told?.text).toMatch(/too old[\s\S]*过期/);
  });
});
