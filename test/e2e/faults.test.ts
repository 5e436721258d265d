import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Product } from '../../src/product.ts';
import { startRedisServer } from '../redis-server/start-redis-server.ts';
import { manifest } from './manifest.ts';
import { type StartedApp, withApp } from './start-app.ts';

/** Mentions the app in `infra`; `answers` reads what is under the mention now. */
async function mention({ workspace }: StartedApp) {
  const { message, deliveries } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
  const answers = async () => (await workspace.thread('infra', message.ts)).slice(1).map(({ text }) => text);
  return { message, deliveries, answers };
}

/** Milliseconds after which the app has looked again for unfinished work whose claim has expired. */
const lookedForAgain = 22_000;

const oneAnswer = [expect.stringContaining('350,000 ×')];

describe.concurrent('when Slack fails', () => {
  it.each(['error', 'error-after-commit', 'drop', 'drop-after-commit', 'rate-limited'] as const)(
    'with %s at a post, a mention is answered once',
    async (fault) => {
      await withApp({}, async (app) => {
        app.workspace.fault('chat.postMessage', fault);
        const { answers } = await mention(app);
        await app.workspace.until(async () => (await answers()).length > 0, { what: 'an answer' });
        await sleep(2000);
        expect(await answers()).toEqual(oneAnswer);
      });
    },
  );

  it('by never answering a post, it is not waited for longer than ten seconds', async () => {
    await withApp({}, async (app) => {
      app.workspace.fault('chat.postMessage', 'hang');
      const { answers } = await mention(app);
      await app.workspace.until(async () => (await answers()).length > 0, {
        within: 18_000,
        what: 'an answer',
      });
      expect(await answers()).toEqual(oneAnswer);
    });
  });

  it('with 429 in one conversation, the others are answered meanwhile', async () => {
    await withApp({}, async (app) => {
      app.workspace.fault('chat.postMessage', 'rate-limited', { retryAfter: 8 });
      const { answers } = await mention(app);
      await app.workspace.until(() => app.workspace.calls.some(({ fault }) => fault === 'rate-limited'));
      const { message } = await app.workspace.say(
        'li',
        await app.workspace.directMessage('li'),
        '8枚H100要多少钱?',
      );
      const direct = async () => (await app.workspace.thread(message.channel, message.ts)).length > 1;
      await app.workspace.until(direct, { within: 4_000, what: 'an answer to the other' });
      expect(await answers()).toEqual([]);
    });
  });

  it('to tell a language in time, a command for help is answered in English at once', async () => {
    await withApp({}, async ({ workspace }) => {
      workspace.fault('users.info', 'delay', { delay: 6_000 });
      const { error } = await workspace.command('li', 'infra', '/aicost', 'help');
      expect(error).toBeUndefined();
      expect(workspace.ephemerals('li', 'infra').map(({ text }) => text)).toEqual([
        expect.stringContaining('350k H100s'),
      ]);
    });
  });

  it('at the look-up after a failed post too, the answer is found later', async () => {
    await withApp({}, async (app) => {
      app.workspace.fault('chat.postMessage', 'error-after-commit');
      app.workspace.fault('conversations.replies', 'error');
      const { answers } = await mention(app);
      const looks = () => app.workspace.calls.filter(({ method }) => method === 'conversations.replies');
      await app.workspace.until(() => looks().length === 2, { within: 18_000, what: 'a second look' });
      await sleep(500);
      expect(await answers()).toEqual(oneAnswer);
    });
  });

  it('and the thread may not be read, nothing is posted twice: the asker alone is asked', async () => {
    const scopes = manifest.scopes.filter((scope) => !scope.endsWith(':history'));
    await withApp({ workspace: { scopes } }, async (app) => {
      app.workspace.fault('chat.postMessage', 'error-after-commit');
      const { message } = await mention(app);
      const asked = () => app.workspace.ephemerals('ada', 'infra');
      await app.workspace.until(() => asked().length > 0);
      expect(asked()).toEqual([
        expect.objectContaining({
          thread_ts: message.ts,
          text: expect.stringContaining('please ask again'),
        }),
      ]);
      const posts = app.workspace.calls.filter(({ method }) => method === 'chat.postMessage');
      expect(posts).toHaveLength(1);
    });
  });

  it('with 429 at a response URL, the click is answered all the same', async () => {
    await withApp({}, async (app) => {
      await app.workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
      const [answer] = app.workspace.ephemerals('ada', 'infra');
      app.workspace.fault('response_url', 'rate-limited');
      if (answer) await app.workspace.click('ada', answer, 'ask:0');
      await app.workspace.until(() => app.workspace.ephemerals('ada', 'infra').length === 2);
    });
  });

  it('for good, as in an archived channel, it is logged and not tried for ever', async () => {
    await withApp({}, async (app) => {
      app.workspace.fault('chat.postMessage', 'delay', { delay: 300 });
      await mention(app);
      await app.workspace.archive('infra');
      await vi.waitFor(() => expect(app.logged.join('\n')).toContain('is_archived'));
      await vi.waitFor(async () => expect(await app.store.list('delivery/open/')).toEqual(new Map()));
    });
  });
});

describe('when an answer takes longer than Slack waits', () => {
  it('a command is acknowledged in time and answered afterwards, once', async () => {
    const productOf = (product: Product): Product => ({
      ...product,
      ask: (...asked) => sleep(4_000).then(() => product.ask(...asked)),
    });
    await withApp({ productOf }, async ({ workspace }) => {
      const { error } = await workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
      expect(error).toBeUndefined();
      expect(workspace.ephemerals('ada', 'infra')).toEqual([]);
      await workspace.until(() => workspace.ephemerals('ada', 'infra').length > 0);
      expect(workspace.ephemerals('ada', 'infra').map(({ text }) => text)).toEqual(oneAnswer);
    });
  });
});

describe('when the store is away', () => {
  it('a command is answered, and a mention too once the store is back', async () => {
    const redis = await startRedisServer();
    const given = { store: { redisUrl: redis.url }, workspace: { retryDelays: [0, 3000, 3000] } };
    await withApp(given, async (app) => {
      await redis.kill();
      const { error } = await app.workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
      expect(error).toBeUndefined();
      expect(app.workspace.ephemerals('ada', 'infra').map(({ text }) => text)).toEqual(oneAnswer);

      const { answers, deliveries } = await mention(app);
      await app.workspace.until(() => deliveries.some(({ attempts }) => attempts.length > 0));
      expect(deliveries[0]?.attempts[0]?.reply.status).toBe(500);
      expect((await fetch(`${app.address}/health`)).status).toBe(503);

      const back = await startRedisServer(redis.port);
      const answered = async () => (await answers()).length > 0;
      await app.workspace.until(answered, { within: 30_000, what: 'an answer' });
      await sleep(500);
      expect(await answers()).toEqual(oneAnswer);
      await back.kill();
    });
  });

  it.concurrent.each(['share', 'command'] as const)(
    'a %s that Redis records only after it hung is done once',
    { timeout: 60_000 },
    async (what) => {
      const redis = await startRedisServer();
      const scene = withApp({ store: { redisUrl: redis.url } }, async ({ workspace }) => {
        await workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
        const [answer] = workspace.ephemerals('ada', 'infra');
        if (answer === undefined) throw new Error('the command was not answered');
        const seen = async () =>
          (await workspace.messages('infra')).length + workspace.ephemerals('ada', 'infra').length;
        const before = await seen();
        redis.pause();
        if (what === 'share') await workspace.click('ada', answer, 'share');
        else await workspace.command('ada', 'infra', '/aicost', 'cost of 8 H100s?');
        await workspace.until(async () => (await seen()) === before + 1);
        redis.resume();
        await sleep(lookedForAgain);
        expect(await seen()).toBe(before + 1);
      });
      try {
        await scene;
      } finally {
        redis.resume();
        await redis.kill();
      }
    },
  );
});
