import { afterAll, beforeAll, expect, it } from 'vitest';
import { findSubscription } from '../../src/memory/subscriptions.ts';
import { answerTo } from './acting.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const ask = (person: string, text: string) => answerTo(app, person, text);
const kept = async () => {
  const place = { team: app.workspace.team.id, channel: app.workspace.channelId('infra') };
  return (await findSubscription(app.store, place))?.rule;
};

it('days are left out of those a digest comes on, at the time it had; without a digest there is none to leave out of', async () => {
  expect((await ask('ada', 'no digest on Fridays')).text).toContain('No digest is posted in #infra');
  expect(await kept()).toBeUndefined();
  await ask('ada', 'digest every day at 8:30');
  const answer = await ask('ada', "don't post on Fridays");
  expect(answer.text).toContain('The digest of #infra is changed.');
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'saturday', 'sunday'];
  expect((await kept())?.schedule).toMatchObject({ days, time: '08:30' });
  expect((await ask('li', '周末不用推送日报')).text).toContain('#infra的摘要已修改');
  expect((await kept())?.schedule).toMatchObject({ days: days.slice(0, 4), time: '08:30' });
  expect((await ask('ada', 'no digest on Fridays')).text).toContain('as you say already');
});

it('a digest of which no day is left comes no more, and Undo brings it back', async () => {
  await ask('ada', 'digest on Mondays at 10am');
  const answer = await ask('li', '周一不发摘要');
  expect(answer.text).toContain('不再向#infra发摘要');
  expect((await kept())?.state).toBe('ended');
  await app.workspace.click('li', answer, 'undo');
  await app.workspace.until(async () => (await kept())?.state === 'active');
  expect((await kept())?.schedule).toMatchObject({ days: ['monday'], time: '10:00' });
});

it('nothing on quiet days is no end of the digest', async () => {
  await ask('li', '没有新消息就别发了');
  expect(await kept()).toMatchObject({ state: 'active', quiet: 'nothing' });
});
