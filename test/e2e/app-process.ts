import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** The app as it is run: a process of its own, `node src/main.ts`. */
export interface AppProcess {
  readonly process: ChildProcess;
  /** What it wrote, to both streams. */
  output(): string;
  /** Kills it without a word, as a crash does. */
  kill(): Promise<void>;
  /** Asks it to stop; gives its exit code. */
  stop(): Promise<number | null>;
}

const main = join(import.meta.dirname, '../../src/main.ts');

/** Runs main.ts with nothing in its environment but these settings, and does not wait. */
export function runMain(settings: Readonly<Record<string, string>>, options: string[] = []): AppProcess {
  const child = spawn(process.execPath, [main, ...options], {
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return {
    process: child,
    output: () => output,
    async kill() {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}

/** Runs main.ts for a workspace, over HTTP, waits until it takes requests, and has Slack send them there. */
export async function startProcess(
  workspace: Workspace,
  kept: { AICOST_DATA: string } | { REDIS_URL: string },
): Promise<AppProcess> {
  const app = runMain({
    SLACK_BOT_TOKEN: workspace.app.token,
    SLACK_SIGNING_SECRET: workspace.signingSecret,
    SLACK_API_URL: workspace.slackApiUrl,
    PORT: '0',
    ...kept,
  });
  const port = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const ready = /is ready: HTTP, port (\d+)/.exec(app.output());
      if (ready?.[1]) resolve(ready[1]);
    };
    app.process.stdout?.on('data', look);
    app.process.once('exit', (code) => reject(new Error(`the app ended (${code}):\n${app.output()}`)));
  });
  workspace.appIsAt(`http://127.0.0.1:${port}/slack/events`);
  return app;
}
