import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '../../src/assemble.ts';
import type { Product } from '../../src/product.ts';
import type { DigestSettings } from '../../src/slack/digests/digest-settings.ts';
import { createLog } from '../../src/slack/log.ts';
import { startSlack } from '../../src/slack/start-slack.ts';
import { openStore, type StoreSettings } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { startWorkspace, type WorkspaceOptions } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { manifest } from './manifest.ts';

/** The real app on a real port, in a workspace that holds it to its manifest and to Slack's limits. */
export interface StartedApp {
  readonly workspace: Workspace;
  readonly store: Store;
  /** Where the store is, for another instance on it. */
  readonly kept: StoreSettings;
  /** Where it listens, e.g. `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Has what is due delivered without waiting for the next look. */
  look(): Promise<void>;
  /** What it logged. */
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

export interface AppOptions {
  readonly store?: StoreSettings;
  readonly workspace?: Partial<WorkspaceOptions>;
  /** Another instance, whose workspace it shares; Slack sends to the one started last. */
  readonly beside?: StartedApp;
  readonly mode?: 'http' | 'socket';
  /** What the app answers with, made of the real product: one that takes its time. */
  readonly productOf?: (product: Product) => Product;
  /** What the app keeps things in, made of the real store: one that takes its time. */
  readonly storeOf?: (store: Store) => Store;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly digests?: DigestSettings;
  /** Feeds of live figures, whose records are in the store. */
  readonly feeds?: readonly string[];
}

const signingSecret = 'a-signing-secret';

export async function startApp({
  store: kept,
  workspace: given,
  beside,
  mode = 'http',
  productOf = (product) => product,
  storeOf = (store) => store,
  clock = Date.now,
  digests,
  feeds,
}: AppOptions = {}): Promise<StartedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-'));
  const workspace =
    beside?.workspace ??
    (await startWorkspace({
      signingSecret,
      ...manifest,
      ...given,
    }));
  const where = kept ?? { file: join(folder, 'store.sqlite') };
  const store = storeOf(await openStore(where));
  const logged: string[] = [];
  const slack = await startSlack({
    transport: mode === 'http' ? { mode, signingSecret } : { mode, appToken: 'xapp-aicost' },
    botToken: workspace.app.token,
    port: 0,
    slackApi: workspace.slackApiUrl,
    product: productOf(assemble({ clock, shared: kept?.redisUrl === undefined ? undefined : store })),
    store,
    log: createLog('info', (line: string) => logged.push(line)),
    clock,
    ...(digests && { digests }),
    ...(feeds && { feeds }),
  });
  const address = `http://127.0.0.1:${slack.port}`;
  if (mode === 'http') workspace.appIsAt(`${address}/slack/events`);
  return {
    workspace,
    store,
    kept: where,
    address,
    look: slack.look,
    logged,
    async stop() {
      await slack.stop();
      await store.close();
      if (beside === undefined) await workspace.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the app for one test, and stops it whatever happens. */
export async function withApp(options: AppOptions, scene: (app: StartedApp) => Promise<void>): Promise<void> {
  const app = await startApp(options);
  try {
    await scene(app);
  } finally {
    await app.stop();
  }
}
