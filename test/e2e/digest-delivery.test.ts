import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Subscription } from '../../src/memory/subscription-record.ts';
import { changeSubscription, findSubscription } from '../../src/memory/subscriptions.ts';
import { pingsOf } from '../../src/workspace/pings.ts';
import { manifest } from './manifest.ts';
import { type AppOptions, type StartedApp, startApp, withApp } from './start-app.ts';

let databases = 40;

/** Short, so that a test need not wait for a minute until a post counts as not made. */
const digests = { perMinute: 600, settled: 1_500, lostAfter: 2_000 };

const kinds: Record<string, () => AppOptions> = {
  'SQLite, in process': () => ({ digests }),
  'Redis, through the queue': () => {
    databases += 1;
    const redisUrl = `${inject('redisUrl')}/${databases % 16}`;
    const prefix = `digests-${databases}:`;
    return {
      store: { redisUrl, prefix },
      digests: { ...digests, queue: redisUrl, queuePrefix: prefix.replace(':', '') },
    };
  },
};

describe.each(Object.entries(kinds))('a digest that is due, with %s', (_, options) => {
  let app: StartedApp;
  beforeEach(async () => {
    app = await startApp(options());
  });
  afterEach(() => app.stop());

  const place = () => ({ team: app.workspace.team.id, channel: app.workspace.channelId('infra') });
  const posts = async () =>
    (await app.workspace.messages('infra')).filter(({ metadata }) => metadata !== undefined);
  const kept = () => findSubscription(app.store, place());

  /** Subscribes by asking, and lets the digest be due now. */
  async function subscribe(
    text = 'digest every day at 9am',
    change: Partial<Subscription> = {},
  ): Promise<void> {
    await app.workspace.command('ada', 'infra', '/aicost', text);
    await due(change);
  }

  async function due(change: Partial<Subscription> = {}): Promise<void> {
    await changeSubscription(
      app.store,
      place(),
      (before) => before && { ...before, due: Date.now() - 1_000, ...change },
    );
    await app.look();
  }
  const arrived = (count: number) =>
    app.workspace.until(async () => (await posts()).length === count, {
      within: 15_000,
      what: `${count} digests`,
    });

  it('is posted once, with its table, its chart, its sources and a full text, and pings nobody', async () => {
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
      event_payload: { subscription: `${place().team}/${place().channel}` },
    });
    await app.workspace.until(async () => (await kept())?.told !== undefined);
    expect((await kept())?.due).toBeGreaterThan(Date.now());
  });

  it('on a quiet day is one line, or nothing, as the channel chose, in its language', async () => {
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

  it.each(['drop', 'error'] as const)(
    'whose post did not arrive (%s) is posted again, once',
    async (fault) => {
      app.workspace.fault('chat.postMessage', fault);
      await subscribe();
      await arrived(1);
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await posts()).toHaveLength(1);
    },
  );

  it.each(['error-after-commit', 'drop-after-commit'] as const)(
    'whose post arrived unheard (%s) is not posted again',
    async (fault) => {
      app.workspace.fault('chat.postMessage', fault);
      await subscribe();
      await arrived(1);
      await app.workspace.until(async () => (await kept())?.told !== undefined, { within: 15_000 });
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(await posts()).toHaveLength(1);
    },
  );

  it('waits as long as Slack asks, and is posted then', async () => {
    app.workspace.fault('chat.postMessage', 'rate-limited', { retryAfter: 1 });
    const start = Date.now();
    await subscribe();
    await arrived(1);
    expect(Date.now() - start).toBeGreaterThanOrEqual(1_000);
  });

  it('is paused where the channel is archived or the app was removed, and who subscribed is told', async () => {
    await subscribe('digest every day at 9am', { due: Date.now() + 60_000 });
    await app.workspace.setAppMembership('infra', false);
    await due();
    const messages = await app.workspace.directMessage('ada');
    await app.workspace.until(async () =>
      (await app.workspace.messages(messages)).some(({ text }) => text.includes('#infra is paused')),
    );
    await app.workspace.until(async () => (await kept())?.rule.stopped === 'removed');
    expect((await kept())?.rule.state).toBe('paused');
  });

  it('missed for days comes once, late, with its date, and says that others are folded into it', async () => {
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
  await withApp({ digests, workspace: { scopes } }, async ({ workspace, store, look }) => {
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
