import { expect, it, onTestFinished } from 'vitest';
import type { Place } from '../../src/workspace/message.ts';
import { startRedisServer } from '../redis-server/start-redis-server.ts';
import { startApp, withApp } from './start-app.ts';

it('a follow-up that reaches another instance before the first answer is posted knows what that was about', async () => {
  const redis = await startRedisServer();
  const store = { redisUrl: redis.url };
  onTestFinished(() => redis.kill());
  await withApp({ store }, async (one) => {
    const { workspace } = one;
    workspace.fault('chat.postMessage', 'delay', { delay: 1_500 });
    const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
    const other = await startApp({ store, beside: one });
    try {
      await workspace.say('ada', 'infra', '@aicost and on B200?', { thread: message.ts });
      await workspace.say('li', 'infra', '@aicost double that', { thread: message.ts });
      const answers = async () =>
        (await workspace.thread('infra', message.ts)).filter(({ bot_id }) => bot_id).map(({ text }) => text);
      await workspace.until(async () => (await answers()).length === 3, { what: 'three answers' });
      expect((await answers()).sort()).toEqual([
        expect.stringMatching(/350,000 × .*B200/),
        expect.stringMatching(/350,000 × .*H100/),
        expect.stringMatching(/700,000 × .*B200/),
      ]);
    } finally {
      await other.stop();
    }
  });
});

it('what two people change at once is both kept, though the slower instance shows its own last', async () => {
  const redis = await startRedisServer();
  const store = { redisUrl: redis.url };
  onTestFinished(() => redis.kill());
  await withApp({ store }, async (one) => {
    const { workspace } = one;
    await workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
    await workspace.click('ada', workspace.ephemerals('ada', 'infra')[0] as Place, 'share');
    const shared = () => workspace.until(async () => (await workspace.messages('infra'))[0]);
    const message = await shared();
    const other = await startApp({ store, beside: one });
    try {
      for (const person of ['ada', 'li']) {
        await workspace.click(person, message, 'adjust');
        await workspace.until(() => workspace.modal(person));
      }
      workspace.fault('chat.update', 'delay', { delay: 1500 });
      workspace.appIsAt(`${one.address}/slack/events`);
      await workspace.submit('ada', { 'adjust:field:accelerator-price': '10k' });
      await workspace.until(() => workspace.calls.some(({ method }) => method === 'chat.update'));
      workspace.appIsAt(`${other.address}/slack/events`);
      await workspace.submit('li', { 'adjust:field:discount': '50%' });
      await workspace.until(
        () => workspace.calls.filter(({ method }) => method === 'chat.update').length === 3,
      );
      const text = async () => (await shared()).text;
      await workspace.until(async () => (await text()).includes('Volume discount: 50%'));
      expect(await text()).toContain('Price per accelerator: $10,000');
    } finally {
      await other.stop();
    }
  });
});
