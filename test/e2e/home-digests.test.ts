import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../src/slack/blocks/check-limits.ts';
import { idOf } from '../workspace/id-of.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
let infra: string;
beforeAll(async () => {
  app = await startApp();
  infra = app.workspace.channelId('infra');
});
afterAll(() => app.stop());

/** Opens the home tab, or does something on it, until it is as wanted. */
async function homeOnce(person: string, is: (home: string) => boolean, act?: () => Promise<unknown>) {
  await (act ?? (() => app.workspace.openApp(person, 'home')))();
  return app.workspace.until(
    () => {
      const home = JSON.stringify(app.workspace.home(person)?.blocks ?? '');
      return is(home) && home;
    },
    { what: `the home tab of ${person}` },
  );
}
const press = (person: string, what: string) => () =>
  app.workspace.clickIn('home', person, `home:digest:${what}:0`);
const looksAt = (person: string, channel: string) => {
  const user = idOf(app.workspace, person);
  const entities = [{ type: 'slack#/types/channel_id', value: channel, team_id: 'T000000001' }];
  return app.workspace.event({ type: 'app_context_changed', user, context: { entities } }).settled;
};

describe('digests on the home tab', () => {
  it('teaches who has none how to get one', async () => {
    expect(await homeOnce('ada', (home) => home.includes('No digest comes to you yet.'))).not.toContain(
      'home:digest:',
    );
    await homeOnce('li', (home) => home.includes('您还没有订阅摘要'));
  });

  it('offers one for the channel somebody has open, at nine by their clock', async () => {
    await looksAt('ada', infra);
    await homeOnce('ada', (home) => home.includes('Post a daily digest there'));
    const home = await homeOnce(
      'ada',
      (now) => now.includes('home:digest:pause:0'),
      press('ada', 'subscribe'),
    );
    expect(home).toContain('A digest will be posted in #infra.');
    expect(home).toContain(`"channel_id":"${infra}"`);
    expect(home).toMatch(/9:00|09:00/);
    expect(home).not.toContain('Post a daily digest there');
    expect(violations({ type: 'home', blocks: app.workspace.home('ada')?.blocks ?? [] })).toEqual([]);
  });

  it('shows it to the others of the channel, who may pause it and let it come again', async () => {
    await homeOnce('sam', (home) => home.includes('home:digest:pause:0'));
    const paused = await homeOnce(
      'sam',
      (home) => home.includes('home:digest:resume:0'),
      press('sam', 'pause'),
    );
    expect(paused).toContain('The digest of #infra is paused.');
    const comes = await homeOnce(
      'sam',
      (home) => home.includes('home:digest:pause:0'),
      press('sam', 'resume'),
    );
    expect(comes).toContain('The digest of #infra comes again.');
  });

  it('does not show it to who is no member, nor let them stop it', async () => {
    await app.workspace.createChannel({ name: 'board', isPrivate: true, members: ['ada'] });
    const board = app.workspace.channelId('board');
    await looksAt('ada', board);
    await homeOnce('ada', (home) => home.includes('Post a daily digest there'));
    await homeOnce(
      'ada',
      (home) => home.includes('A digest will be posted in #board.'),
      press('ada', 'subscribe'),
    );
    await looksAt('li', board);
    const home = await homeOnce('li', (now) => now.includes(infra));
    expect(home).not.toContain('home:digest:pause:1');
    const tried = await homeOnce('li', (now) => now.includes('board'), press('li', 'subscribe'));
    expect(tried).toMatch(/board 的成员|#board/);
  });

  it('takes one for oneself that is asked for on the tab', async () => {
    const home = await homeOnce(
      'sam',
      (now) => now.includes('Direct messages with me'),
      () =>
        app.workspace.clickIn('home', 'sam', 'home:ask', {
          filled: { 'home:question': 'digest every weekday at 8am' },
        }),
    );
    expect(home).toContain('A digest will be posted in our direct messages.');
    expect(home).toMatch(/0?8:00/);
  });

  it('ends one, and says so', async () => {
    const ended = await homeOnce(
      'ada',
      (home) => home.includes('No more digests will be posted in'),
      press('ada', 'stop'),
    );
    expect(ended).not.toContain('home:digest:pause:1');
  });
});
