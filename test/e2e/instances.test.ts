import { expect, it, onTestFinished } from 'vitest';
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
