import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Place } from '../../src/workspace/message.ts';
import { type StartedApp, startApp, withApp } from './start-app.ts';

let app: StartedApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Asks in a channel and waits for the reply. */
async function ask(text: string, { workspace } = app) {
  const { message } = await workspace.say('ada', 'infra', `@aicost ${text}`);
  const thread = () => workspace.thread('infra', message.ts);
  await workspace.until(async () => (await thread()).length === 2);
  return { thread, reply: (await thread())[1] as Place, root: message.ts };
}

it('a choice made by the asker takes the place of the question, and the thread goes on from it', async () => {
  const { workspace } = app;
  const { thread, reply, root } = await ask('128 B200');
  await workspace.click('ada', reply, 'ask:0');
  await workspace.until(async () => (await thread())[1]?.text.includes('128 × NVIDIA B200'));
  expect(await thread()).toHaveLength(2);
  await workspace.say('ada', 'infra', '@aicost double that', { thread: root });
  await workspace.until(async () => (await thread()).length === 4);
  expect((await thread())[3]?.text).toContain('256 × NVIDIA B200');
});

it('a choice somebody else makes is answered below, and leaves the question to its asker', async () => {
  const { workspace } = app;
  const { thread, reply } = await ask('128 H200');
  const asked = (await thread())[1]?.text;
  await workspace.click('li', reply, 'ask:0');
  await workspace.until(async () => (await thread()).length === 3);
  expect((await thread())[1]?.text).toBe(asked);
  expect((await thread())[2]?.text).toContain('128 × NVIDIA H200');
});

it('a misread is one click away: the other reading takes the place of the answer', async () => {
  const { workspace } = app;
  await workspace.command('li', 'infra', '/aicost', 'H100 price in April 2024');
  const answer = workspace.ephemerals('li', 'infra').at(-1);
  const labels = (
    (answer?.blocks ?? []) as { elements?: { action_id?: string; text?: { text: string } }[] }[]
  )
    .flatMap(({ elements = [] }) => elements)
    .filter(({ text }) => String(text?.text).startsWith('Buy · 1 × NVIDIA H100'));
  expect(labels).toHaveLength(1);
  await workspace.click('li', answer as Place, String(labels[0]?.action_id));
  const read = () => workspace.ephemerals('li', 'infra').find(({ ts }) => ts === answer?.ts)?.text ?? '';
  await workspace.until(() => read().startsWith('Buying 1 × NVIDIA H100'));
  expect(workspace.ephemerals('li', 'infra').at(-1)?.ts).toBe(answer?.ts);
});

it('nothing that is posted unfurls its links, whichever way it goes', async () => {
  const { workspace } = app;
  const { reply } = await ask('cost of 80 H100s?');
  await workspace.command('sam', 'lounge', '/aicost', 'cost of 81 H100s?');
  await workspace.click('sam', workspace.ephemerals('sam', 'lounge').at(-1) as Place, 'share');
  await workspace.until(async () => (await workspace.messages('lounge')).length > 0);
  await workspace.click('ada', reply, 'working');
  await workspace.until(() => workspace.ephemerals('ada', 'infra').length > 0);
  const posted = workspace.calls.filter(({ method }) =>
    ['chat.postMessage', 'response_url'].includes(method),
  );
  expect(posted.map(({ method }) => method)).toEqual(
    expect.arrayContaining(['chat.postMessage', 'response_url']),
  );
  for (const { arguments: given } of posted)
    expect([String(given.unfurl_links), String(given.unfurl_media)]).toEqual(['false', 'false']);
});

it('two people who press at once both get an answer', async () => {
  const { workspace } = app;
  const { thread, reply } = await ask('cost of 40 H100s?');
  await Promise.all([workspace.click('li', reply, 'ask:0'), workspace.click('sam', reply, 'ask:1')]);
  await workspace.until(async () => (await thread()).length === 4);
  const texts = (await thread()).slice(2).map(({ text }) => text);
  expect(new Set(texts).size).toBe(2);
  for (const text of texts) expect(text).toContain('40 × NVIDIA H100');
});

it('a form opened from one instance is taken by another that was started since', async () => {
  await withApp({}, async (one) => {
    const { workspace, store } = one;
    const { reply, thread } = await ask('cost of 8 H100s?', one);
    await workspace.click('ada', reply, 'adjust');
    await workspace.until(() => workspace.modal('ada'));
    const other = await startApp({ beside: one, storeOf: () => ({ ...store, close: async () => {} }) });
    try {
      await workspace.submit('ada', { 'adjust:field:accelerator-price': '10k' });
      await workspace.until(async () => (await thread())[1]?.text.includes('$80,000'));
      expect(await thread()).toHaveLength(2);
    } finally {
      await other.stop();
    }
  });
});
