import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSubscription } from '../../src/memory/subscriptions.ts';
import type { Ephemeral } from '../../src/workspace/message.ts';
import { idOf } from '../workspace/id-of.ts';
import { answerTo } from './acting.ts';
import { type StartedApp, startApp, withApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const ask = (person: string, text: string, channel?: string) => answerTo(app, person, text, channel);

/** The subscription of a conversation, as it is kept. */
const kept = (channel = 'infra') =>
  findSubscription(app.store, { team: app.workspace.team.id, channel: app.workspace.channelId(channel) });

describe('a digest, asked for in a channel', () => {
  it('is set up in the asker’s time, and the reply says the rule and the next three runs', async () => {
    const answer = await ask('ada', 'digest every weekday at 9am');
    expect(answer.text).toContain('A digest will be posted in #infra.');
    expect(answer.text).toMatch(/Every weekday at 09:00 \(Eastern Time\)/);
    expect(answer.text.match(/ at 09:00\n/g)?.length).toBeGreaterThanOrEqual(2);
    expect((await kept())?.rule).toMatchObject({
      schedule: { time: '09:00', zone: 'America/New_York' },
      locale: 'en',
      state: 'active',
    });
  });

  it('is changed, listed, paused, resumed and stopped in words of either language', async () => {
    expect((await ask('li', '摘要改成8点半')).text).toContain('#infra的摘要已修改');
    expect((await kept())?.rule.schedule).toMatchObject({ time: '08:30', zone: 'Asia/Shanghai' });
    expect((await ask('ada', 'list the digests')).text).toMatch(
      /A digest is posted in #infra. Every weekday at 08:30 \(.+\)/,
    );
    expect((await ask('ada', 'pause the digest')).text).toContain('is paused');
    expect((await kept())?.rule.state).toBe('paused');
    expect((await ask('ada', 'resume the digest')).text).toContain('comes again');
    expect((await ask('li', '退订日报')).text).toContain('不再向#infra发摘要');
    expect((await kept())?.rule.state).toBe('ended');
    expect((await ask('ada', 'digest')).text).toContain('No digest is posted in #infra');
  });

  it('is taken back by Undo, once, and only as long as nothing else was changed', async () => {
    const first = await ask('ada', 'digest on Mondays at 10am');
    const second = await ask('ada', 'change the digest to 11am');
    await app.workspace.click('ada', second, 'undo');
    await app.workspace.until(() =>
      app.workspace
        .ephemerals('ada', second.channel)
        .some(({ text }) => text.includes('Taken back. A digest is posted in #infra.')),
    );
    expect((await kept())?.rule.schedule).toMatchObject({ days: ['monday'], time: '10:00' });
    await app.workspace.click('ada', first, 'undo');
    await app.workspace.until(() =>
      app.workspace.ephemerals('ada', first.channel).some(({ text }) => text.includes('changed since')),
    );
    expect((await kept())?.rule.schedule).toMatchObject({ days: ['monday'], time: '10:00' });
  });
});

describe('who may change it', () => {
  it('is members alone: to others, its rule is not even shown', async () => {
    const { workspace } = app;
    await workspace.createChannel({ name: 'finance', members: ['li'] });
    await ask('li', 'digest every weekday at 9am', 'finance');
    const before = await kept('finance');
    for (const text of ['stop the digest', 'digest', 'digest at 10am']) {
      const answer = await ask('sam', `${text} in #finance`);
      expect(answer.text).toContain('Only members of #finance');
      expect(answer.text).not.toContain('09:00');
    }
    expect(await kept('finance')).toEqual(before);
  });

  it('is found however many pages of members a channel has', async () => {
    await withApp({ workspace: { largestPage: 1 } }, async ({ workspace, store }) => {
      const last = workspace.people.at(-1)?.name ?? '';
      await workspace.command(last, 'infra', '/aicost', 'digest every weekday at 9am');
      const place = { team: workspace.team.id, channel: workspace.channelId('infra') };
      expect((await findSubscription(store, place))?.rule.state).toBe('active');
      const pages = workspace.calls.filter(({ method }) => method === 'conversations.members');
      expect(pages.length).toBeGreaterThanOrEqual(workspace.people.length);
    });
  });

  it('where the app is not, is told to invite it', async () => {
    expect((await ask('ada', 'digest every weekday at 9am', 'lounge')).text).toContain('/invite');
    expect(await kept('lounge')).toBeUndefined();
  });

  it('of what Slack does not show the app is told so', async () => {
    const text = 'digest every weekday at 9am in <#C0NOSUCH1|nowhere>';
    await app.workspace.command('ada', 'infra', '/aicost', text, { verbatim: true });
    const answer = app.workspace.ephemerals('ada', app.workspace.channelId('infra')).at(-1);
    expect(answer?.text).toContain('I cannot see that channel');
  });
});

describe('for a channel that is typed, and not picked from Slack’s list', () => {
  const type = async (person: string, text: string) => {
    await app.workspace.command(person, 'infra', '/aicost', text, { verbatim: true });
    return app.workspace.ephemerals(person, app.workspace.channelId('infra')).at(-1)?.text ?? '';
  };

  it('is found by its name among those the app is in, and nothing is done where it was said', async () => {
    const before = await kept();
    await app.workspace.createChannel({ name: 'stop-daily_2026' });
    expect(await type('ada', 'digest every weekday at 9am in #Stop-daily_2026')).toContain(
      'A digest will be posted in #stop-daily_2026.',
    );
    expect((await kept('stop-daily_2026'))?.rule.state).toBe('active');
    const answer = app.workspace.ephemerals('ada', app.workspace.channelId('infra')).at(-1) as Ephemeral;
    await app.workspace.click('ada', answer, 'ask:3');
    await app.workspace.until(async () => (await kept('stop-daily_2026'))?.rule.state === 'ended');
    expect(await kept()).toEqual(before);
  });

  it('is found in Chinese too, where no space tells its end', async () => {
    await app.workspace.createChannel({ name: 'money' });
    expect(await type('li', '每个工作日早上9点在#money发摘要')).toContain('摘要将发到#money');
    expect((await kept('money'))?.rule.state).toBe('active');
    expect(await type('li', '每个工作日早上9点在#财务发摘要')).toContain('找不到#财务');
  });

  it('where there is none, or the app is not in it, it is said how to do it', async () => {
    const before = await kept();
    await app.workspace.createChannel({ name: 'afar', app: false });
    for (const channel of ['#afar', '#no-such-channel']) {
      const said = await type('ada', `stop the digest in ${channel}`);
      expect(said).toContain(`I found no ${channel} among the channels I am in. Invite me`);
    }
    expect(await kept()).toEqual(before);
  });

  it('is not said to exist where it is private and the asker is not in it', async () => {
    await app.workspace.createChannel({ name: 'merger', isPrivate: true, members: ['li'] });
    expect(await type('sam', 'digest at 10am in #merger')).toContain('I found no #merger');
    expect(await type('li', 'digest at 10am in #merger')).toContain('A digest will be posted in #merger.');
  });
});

describe('asked for in a conversation', () => {
  it('by mention, it is answered in the thread, where it goes on', async () => {
    const { workspace } = app;
    const { message } = await workspace.say('sam', 'infra', '@aicost digest every weekday at 7am');
    await workspace.until(async () => (await workspace.thread('infra', message.ts)).length === 2);
    await workspace.say('sam', 'infra', '@aicost make it 7:30', { thread: message.ts });
    await workspace.until(async () => (await workspace.thread('infra', message.ts)).length === 4);
    expect((await kept())?.rule).toMatchObject({
      schedule: {
        time: '07:30',
        zone: 'Europe/London',
        days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      },
      by: idOf(app.workspace, 'sam'),
    });
  });

  it('in direct messages, it comes there, and a button stops it', async () => {
    const { workspace } = app;
    const channel = await workspace.directMessage('li');
    const { message } = await workspace.say('li', channel, '每天晚上8点发摘要，没变化就不发');
    await workspace.until(async () => (await workspace.thread(channel, message.ts)).length === 2);
    expect((await kept(channel))?.rule).toMatchObject({
      locale: 'zh',
      quiet: 'nothing',
      schedule: { time: '20:00', zone: 'Asia/Shanghai' },
    });
    const [, answer] = await workspace.thread(channel, message.ts);
    await workspace.click('li', { channel, ts: answer?.ts ?? '' }, 'ask:3');
    await workspace.until(async () => (await kept(channel))?.rule.state === 'ended');
  });
});

it.each([
  ['digest every 5 seconds', 'every 5 seconds'],
  ['digest at 25:00', '25:00'],
  ['每分钟发摘要', '每分钟'],
])('what cannot be kept to is said, and nothing changes: %s', async (text, said) => {
  const before = await kept();
  expect((await ask('ada', text)).text).toContain(said);
  expect(await kept()).toEqual(before);
});
