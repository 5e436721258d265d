import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../assemble.ts';
import type { createLog } from '../../slack/log.ts';
import { startSlack } from '../../slack/start-slack.ts';
import { type FeedSettings, feedIds } from '../../sources/index.ts';
import { startFeeds } from '../../sources/start-feeds.ts';
import { openStore } from '../../store/open.ts';
import { startWorkspace } from '../start-workspace.ts';
import type { Workspace } from '../workspace.ts';
import { readManifest } from './app-manifest.ts';
import { builtPage, type PageKind } from './build-page.ts';
import { movableClock } from './movable-clock.ts';
import { openingOf } from './opening.ts';
import { pageClock } from './page-clock.ts';
import { servePage } from './serve-page.ts';

/** The whole product on this machine, with a page in place of Slack. */
interface LocalWorkspace {
  /** Where the page is. */
  readonly url: string;
  readonly workspace: Workspace;
  stop(): Promise<void>;
}

interface LocalOptions {
  /** Where the page is served; 0 is any free port. */
  readonly port: number;
  /** Which build of the page. */
  readonly page?: PageKind;
  /** Live figures; those of the files alone when left out. */
  readonly feeds?: FeedSettings;
  readonly log: ReturnType<typeof createLog>;
}

/**
 * Starts a stand-in Slack, the app behind it as it runs for Slack, and the page. Nothing is kept when it stops: the
 * messages are gone then, and what the app remembers of them would lead nowhere.
 */
export async function startLocal({ port, page: kind, feeds, log }: LocalOptions): Promise<LocalWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-workspace-'));
  const signingSecret = randomBytes(16).toString('hex');
  const clock = movableClock();
  const manifest = readManifest();
  const { events, scopes } = manifest;
  const [page, workspace, store] = await Promise.all([
    builtPage(kind),
    startWorkspace({ signingSecret, events, scopes, clock: clock.now }),
    openStore({ file: join(folder, 'store.sqlite') }),
  ]);
  const product = assemble({ clock: clock.now });
  const stopFeeds = feeds && startFeeds(feeds, { product, store, log, clock: clock.now });
  const slack = await startSlack({
    transport: { mode: 'http', signingSecret },
    botToken: workspace.app.token,
    port: 0,
    host: '127.0.0.1',
    slackApi: workspace.slackApiUrl,
    product,
    store,
    ...(feeds && { feeds: feedIds }),
    log,
    clock: clock.now,
  });
  workspace.appIsAt(`http://127.0.0.1:${slack.port}/slack/events`);
  const stopApp = async () => {
    stopFeeds?.();
    await slack.stop();
    await store.close();
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const opening = await openingOf(workspace, product, manifest);
  const behind = { workspace, clock: pageClock(clock, store, slack) };
  const served = await servePage({ folder: page, port, opening, ...behind }).catch(async (error) => {
    await stopApp();
    throw error;
  });
  return {
    url: served.url,
    workspace,
    async stop() {
      await served.close();
      await stopApp();
    },
  };
}
