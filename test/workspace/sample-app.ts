import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** A small real Bolt app on a free port, wired to a workspace. */
export interface SampleApp {
  readonly app: App;
  readonly port: number;
  stop(): Promise<void>;
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
  options: { port?: number; signingSecret?: string; processBeforeResponse?: boolean } = {},
): Promise<SampleApp> {
  const { port = await freePort(), processBeforeResponse = false } = options;
  const { signingSecret = workspace.signingSecret } = options;
  const receiver = new HTTPReceiver({
    signingSecret,
    processBeforeResponse,
    logLevel: LogLevel.ERROR,
  });
  const app = new App({
    token: workspace.app.token,
    receiver,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: workspace.slackApiUrl, retryConfig: { retries: 0 }, timeout: 2000 },
    processBeforeResponse,
  });
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
