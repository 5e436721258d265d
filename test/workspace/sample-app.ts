import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, type Logger, LogLevel } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** Bolt logs every refusal a test provokes; what matters of them is asserted. */
export const silent: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};

/** A small real Bolt app on a free port, wired to a workspace. */
export interface SampleApp {
  readonly app: App;
  readonly port: number;
  stop(): Promise<void>;
}

/** A client of the workspace's Web API that tries once. */
export function clientOf(
  { slackApiUrl }: Workspace,
  token: string,
  options: WebClientOptions = {},
): WebClient {
  return new WebClient(token, { slackApiUrl, retryConfig: { retries: 0 }, logger: silent, ...options });
}

/** A port nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a Bolt app, with listeners added by `listen`, and tells the workspace where it is. */
export async function startSampleApp(
  workspace: Workspace,
  listen: (app: App) => void,
  options: { port?: number } = {},
): Promise<SampleApp> {
  const { port = await freePort() } = options;
  const { signingSecret, slackApiUrl } = workspace;
  const app = new App({
    token: workspace.app.token,
    logger: silent,
    receiver: new HTTPReceiver({ signingSecret, logger: silent }),
    clientOptions: { slackApiUrl, retryConfig: { retries: 0 }, timeout: 10_000 },
    // Bolt asks only once who it is, and takes an answer that came too late for good: it is waited for here.
    deferInitialization: true,
  });
  await app.init();
  listen(app);
  await app.start({ port, host: '127.0.0.1' });
  workspace.appIsAt(`http://127.0.0.1:${port}/slack/events`);
  return {
    app,
    port,
    stop: async () => {
      await app.stop();
    },
  };
}
