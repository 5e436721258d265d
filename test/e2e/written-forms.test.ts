import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepResponseUrl } from '../../src/memory/response-urls.ts';
import { slackText } from '../slack-fixture.ts';
import { idOf } from '../workspace/id-of.ts';
import { sendPayload } from './acting.ts';
import { type StartedApp, startApp } from './start-app.ts';

/** Clicks and forms as Slack writes them, about an answer ada saw, put into the stand-in's workspace. */
let app: StartedApp;
let ada: string;
beforeAll(async () => {
  app = await startApp();
  ada = idOf(app.workspace, 'ada');
});
afterAll(() => app.stop());

async function send(name: string) {
  const { workspace, store } = app;
  const { shown, responseUrl } = await workspace.command(
    'ada',
    'infra',
    '/aicost',
    'cost of 8 H100s at $25k',
  );
  const text = slackText(name)
    .replaceAll('U2147483697', ada)
    .replaceAll('C2147483705', workspace.channelId('infra'))
    .replaceAll('1764000010.000100', String(shown?.ts))
    .replace(/https:\/\/hooks\.slack\.com\/[^"]*/, responseUrl);
  await keepResponseUrl(store, '00000000-0000-4000-8000-000000000000', responseUrl);
  const reply = await sendPayload(app, text);
  return { reply, shown };
}

const calls = (method: string) => app.workspace.calls.filter((call) => call.method === method);
const last = () => app.workspace.ephemerals('ada', 'infra').at(-1)?.text ?? '';

it('adjust-click opens the form by its trigger, and says that the figure changed since', async () => {
  expect((await send('adjust-click')).reply.status).toBe(200);
  const opened = await app.workspace.until(() => calls('views.open').at(-1));
  expect(opened.arguments).toMatchObject({
    trigger_id: '12321423423.333649436676.aaaabbbbccccdddd0011',
    view: { callback_id: 'adjust' },
  });
  expect(JSON.stringify(opened.arguments)).toContain(
    'It was about $240,000 on 1 October 2026; with what is known now it is about $200,000.',
  );
});

it('working-click shows the working to who pressed, and says that the figure changed since', async () => {
  expect((await send('working-click')).reply.status).toBe(200);
  await app.workspace.until(() => last().includes('It was about $240,000 on 1 October 2026'));
  const [shown] = app.workspace.ephemerals('ada', 'infra').slice(-1);
  expect(JSON.stringify(shown?.blocks)).toContain('8 × $25,000 = $200,000');
});

it('explain-click opens what the terms of the answer mean', async () => {
  const before = calls('views.open').length;
  expect((await send('explain-click')).reply.status).toBe(200);
  const opened = await app.workspace.until(() => calls('views.open').at(before));
  expect(JSON.stringify(opened.arguments)).toMatch(/Chips only.*accelerators alone/);
});

it('adjust-submission is acknowledged with nothing, and answered by the response URL kept', async () => {
  const { reply } = await send('adjust-submission');
  expect([reply.status, reply.body]).toEqual([200, '']);
  await app.workspace.until(() =>
    app.workspace.ephemerals('ada', 'infra').some(({ text }) => text.includes('$25,000 → $20,000')),
  );
  expect(last()).toMatch(/\$160,000[\s\S]*Before: \$200,000/);
});

it('adjust-reset-click fills the form anew', async () => {
  const before = calls('views.update').length;
  expect((await send('adjust-reset-click')).reply.status).toBe(200);
  const updated = await app.workspace.until(() => calls('views.update').at(before));
  expect(updated.arguments).toMatchObject({ view_id: 'V04ADJUST12', hash: '1764000031.aBcDeFgH' });
  expect(JSON.stringify(updated.arguments)).toMatch(/"block_id":"accelerator-price:1".*\d+,\d+–\d+,\d+/);
});
