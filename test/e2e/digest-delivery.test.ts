import { describe, expect, inject, it, type TestContext } from 'vitest';
import { changeSubscription, findSubscription } from '../../src/memory/subscriptions.ts';
import { pingsOf } from '../../src/workspace/pings.ts';
import { type DigestScene, quickDigests, startDigestScene } from './digest-scene.ts';
import { manifest } from './manifest.ts';
import { type AppOptions, withApp } from './start-app.ts';

let databases = 40;

const kinds: Record<string, () => AppOptions> = {
  'SQLite, in process': () => ({ digests: quickDigests }),
  'Redis, through the queue': () => {
    databases += 1;
    const redisUrl = `${inject('redisUrl')}/${databases % 16}`;
    const prefix = `digests-${databases}:`;
    return {
      store: { redisUrl, prefix },
      digests: { ...quickDigests, queue: redisUrl, queuePrefix: prefix.replace(':', '') },
    };
  },
};

/** A scene of the test's own, whose app is stopped with it. */
async function begin(options: AppOptions, { onTestFinished }: TestContext): Promise<DigestScene> {
  const scene = await startDigestScene(options);
  onTestFinished(() => scene.app.stop());
  return scene;
}

describe.concurrent.each(Object.entries(kinds))('a digest that is due, with %s', (_, options) => {
  it('is posted once, with its table, its chart, its sources and a full text, and pings nobody', async (context) => {
    const { app, subscribe, posts, arrived, kept } = await begin(options(), context);
    await subscribe();
    await arrived(1);
    await Promise.all([app.look(), app.look()]);
    const [digest, ...more] = await posts();
    expect(more).toEqual([]);
    expect(digest?.text).toMatch(/Amazon.*\$\d+(\.\d+)?B[\s\S]*Sources/);
    expect(JSON.stringify(digest?.blocks)).toContain('data_visualization');
    expect(pingsOf(digest ?? {})).toEqual([]);
    expect(digest?.metadata).toMatchObject({
      event_type: 'aicost_digest',
      event_payload: { subscription: `${app.workspace.team.id}/${app.workspace.channelId('infra')}` },
    });
    await app.workspace.until(async () => (await kept())?.told !== undefined);
    expect((await kept())?.due).toBeGreaterThan(Date.now());
  });

  it('on a quiet day is one line, or nothing, as the channel chose, in its language', async (context) => {
    const { app, subscribe, due, posts, arrived, kept } = await begin(options(), context);
    await subscribe('每天早上9点发摘要');
    await arrived(1);
    await app.workspace.until(async () => (await kept())?.told !== undefined);
    await due();
    await arrived(2);
    const [, line] = await posts();
    expect(line?.text).toBe('AI 资本开支与价格没有新变化');
    await app.workspace.command('ada', 'infra', '/aicost', 'digest: nothing on quiet days');
    const before = (await kept())?.taken;
    await due();
    await app.workspace.until(async () => (await kept())?.taken !== before);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await posts()).toHaveLength(2);
  });

  it.for(['drop', 'error'] as const)(
    'whose post did not arrive (%s) is posted again, once',
    async (fault, context) => {
      const { app, subscribe, posts, arrived } = await begin(options(), context);
      app.workspace.fault('chat.postMessage', fault);
      await subscribe();
      await arrived(1);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await posts()).toHaveLength(1);
    },
  );

  it.for(['error-after-commit', 'drop-after-commit'] as const)(
    'whose post arrived unheard (%s) is not posted again',
    async (fault, context) => {
      const { app, subscribe, posts, arrived, kept } = await begin(options(), context);
      app.workspace.fault('chat.postMessage', fault);
      await subscribe();
      await arrived(1);
      await app.workspace.until(async () => (await kept())?.told !== undefined, { within: 30_000 });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await posts()).toHaveLength(1);
    },
  );

  it('waits as long as Slack asks, and is posted then', async (context) => {
    const { app, subscribe, arrived } = await begin(options(), context);
    app.workspace.fault('chat.postMessage', 'rate-limited', { retryAfter: 1 });
    const start = Date.now();
    await subscribe();
    await arrived(1);
    expect(Date.now() - start).toBeGreaterThanOrEqual(1_000);
  });

  it('that arrived unheard is found on whatever page of the history it is', async (context) => {
    const { app, subscribe, posts, arrived, kept } = await begin(
      { ...options(), workspace: { largestPage: 2 } },
      context,
    );
    app.workspace.fault('chat.postMessage', 'error-after-commit');
    await subscribe();
    await arrived(1);
    for (const text of ['one', 'two', 'three', 'four', 'five']) await app.workspace.say('li', 'infra', text);
    await app.workspace.until(async () => (await kept())?.told !== undefined, { within: 30_000 });
    const pages = app.workspace.calls.filter(({ method }) => method === 'conversations.history');
    expect(pages.filter(({ arguments: { cursor } }) => cursor !== undefined).length).toBeGreaterThan(0);
    expect(await posts()).toHaveLength(1);
  });

  it('that Slack posts long after it said it failed to, is there once all the same', async (context) => {
    const { app, subscribe, posts, arrived } = await begin(options(), context);
    app.workspace.fault('chat.postMessage', 'late-commit', { delay: quickDigests.settled + 3_000 });
    await subscribe();
    await arrived(1);
    const [first] = await posts();
    await arrived(2);
    await app.workspace.until(async () => (await posts()).length === 1, { within: 30_000 });
    expect((await posts())[0]?.ts).toBe(first?.ts);
    await app.look();
    expect(await posts()).toHaveLength(1);
  });

  it('missed for days comes once, late, with its date, and says that others are folded into it', async (context) => {
    const { app, subscribe, posts, arrived } = await begin(options(), context);
    const day = 24 * 60 * 60 * 1_000;
    await subscribe('digest every day at 9am', { due: Date.now() - 3 * day });
    await arrived(1);
    const [digest] = await posts();
    expect(digest?.text).toMatch(/It was due on \d+ \w+ \d{4} at \d\d:\d\d, and comes late\. Earlier ones/);
    await app.look();
    expect(await posts()).toHaveLength(1);
  });
});

it('where the history may not be read, a post in doubt is not made again, and who subscribed is told', async () => {
  const scopes = manifest.scopes.filter((scope) => scope !== 'channels:history');
  await withApp({ digests: quickDigests, workspace: { scopes } }, async ({ workspace, store, look }) => {
    const place = { team: workspace.team.id, channel: workspace.channelId('infra') };
    await workspace.command('ada', 'infra', '/aicost', 'digest every day at 9am');
    workspace.fault('chat.postMessage', 'error');
    await changeSubscription(store, place, (before) => before && { ...before, due: Date.now() - 1_000 });
    await look();
    const messages = await workspace.directMessage('ada');
    await workspace.until(
      async () =>
        (await workspace.messages(messages)).some(({ text }) => text.includes('did not post it again')),
      { within: 10_000 },
    );
    await look();
    expect(await workspace.messages('infra')).toEqual([]);
    expect((await findSubscription(store, place))?.rule.state).toBe('active');
  });
});
