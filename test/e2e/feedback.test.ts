import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedbackCounts } from '../../src/memory/feedback.ts';
import { type StartedApp, startApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function answerTo(text: string) {
  const { message } = await app.workspace.say('ada', 'infra', `@aicost ${text}`);
  const thread = await app.workspace.until(async () => {
    const all = await app.workspace.thread('infra', message.ts);
    return all.length > 1 && all;
  });
  return thread[1] as (typeof thread)[number];
}

/** The values of the buttons under an answer that ask whether it helped. */
const offered = (blocks: unknown) => [
  ...JSON.stringify(blocks).matchAll(/"value":"((?:un)?helpful:[^"]+)"/g),
];

it('an answer asks whether it helped, and the presses are counted', async () => {
  const answer = await answerTo('cost of 64 H100s?');
  const [helpful, unhelpful] = offered(answer.blocks).map(([, value]) => value);
  expect([helpful, unhelpful]).toEqual(['helpful:buy:en', 'unhelpful:buy:en']);
  for (const value of [helpful, helpful, unhelpful])
    await app.workspace.click('ada', answer, 'feedback', { chosen: { value } });
  await app.workspace.until(async () => (await feedbackCounts(app.store)).length === 2);
  const counts = await feedbackCounts(app.store);
  expect(counts.map(({ verdict, count }) => [verdict, count])).toEqual([
    ['helpful', 2],
    ['unhelpful', 1],
  ]);
});

it('an answer to a command asks too, and what is shared of it does not', async () => {
  const { workspace } = app;
  const before = (await feedbackCounts(app.store)).length;
  await workspace.command('li', 'infra', '/aicost', '35万枚H100要多少钱?');
  const answer = workspace.ephemerals('li', workspace.channelId('infra')).at(-1);
  expect(offered(answer?.blocks).map(([, value]) => value)).toEqual(['helpful:buy:zh', 'unhelpful:buy:zh']);
  if (answer === undefined) throw new Error('the command was not answered');
  await workspace.click('li', answer, 'feedback', { chosen: { value: 'unhelpful:buy:zh' } });
  await workspace.until(async () => (await feedbackCounts(app.store)).length === before + 1);
  await workspace.click('li', answer, 'share');
  const shared = () => workspace.messages('infra');
  await workspace.until(async () => (await shared()).some(({ text }) => text.includes('35万')));
  const [message] = (await shared()).slice(-1);
  expect(offered(message?.blocks)).toEqual([]);
});

it.each(['what can you do?', 'how much is a Z900?'])('what is no answer does not ask: %s', async (text) => {
  expect(offered((await answerTo(text)).blocks)).toEqual([]);
});

it('a press that says nothing of today is acknowledged and not counted', async () => {
  const answer = await answerTo('cost of 72 H100s?');
  const before = await feedbackCounts(app.store);
  for (const value of ['helpful:barter:en', 'splendid:buy:en', 'helpful:buy:tlh', '', 5]) {
    const { reply } = await app.workspace.click('ada', answer, 'feedback', { chosen: { value } });
    expect(reply.status).toBe(200);
  }
  expect(await feedbackCounts(app.store)).toEqual(before);
});
