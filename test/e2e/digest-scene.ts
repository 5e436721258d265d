import type { Subscription } from '../../src/memory/subscription-record.ts';
import { changeSubscription, findSubscription } from '../../src/memory/subscriptions.ts';
import type { ChannelMessage } from '../../src/workspace/read-messages.ts';
import { type AppOptions, type StartedApp, startApp } from './start-app.ts';

/** Short, so that a test need not wait for a minute until a post counts as not made. */
export const quickDigests = { perMinute: 600, settled: 1_500, lostAfter: 2_000 };

/** An app, and the digest of its channel #infra. */
export interface DigestScene {
  readonly app: StartedApp;
  /** Subscribes by asking, and lets the digest be due now. */
  subscribe(text?: string, change?: Partial<Subscription>): Promise<void>;
  /** Lets it be due now, and looks. */
  due(change?: Partial<Subscription>): Promise<void>;
  /** The subscription as it is kept. */
  kept(): Promise<Subscription | undefined>;
  /** Digests in the channel. */
  posts(): Promise<ChannelMessage[]>;
  /** Waits until there are so many. */
  arrived(count: number): Promise<unknown>;
}

export async function startDigestScene(options: AppOptions): Promise<DigestScene> {
  const app = await startApp(options);
  const { workspace, store } = app;
  const place = { team: workspace.team.id, channel: workspace.channelId('infra') };
  const posts = async () =>
    (await workspace.messages('infra')).filter(({ metadata }) => metadata !== undefined);
  async function due(change: Partial<Subscription> = {}): Promise<void> {
    await changeSubscription(
      store,
      place,
      (before) => before && { ...before, due: Date.now() - 1_000, ...change },
    );
    await app.look();
  }
  return {
    app,
    due,
    posts,
    async subscribe(text = 'digest every day at 9am', change = {}) {
      await workspace.command('ada', 'infra', '/aicost', text);
      await due(change);
    },
    kept: () => findSubscription(store, place),
    arrived: (count) =>
      workspace.until(async () => (await posts()).length === count, {
        within: 30_000,
        what: `${count} digests`,
      }),
  };
}
