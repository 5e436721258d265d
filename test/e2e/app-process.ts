import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** The app in a process of its own. */
export interface AppProcess {
  readonly process: ChildProcess;
  /** What it wrote, to both streams. */
  output(): string;
  /** Kills it without a word, as a crash does. */
  kill(): Promise<void>;
  /** Asks it to stop; gives its exit code. */
  stop(): Promise<number | null>;
}

/** The app as it is run, and as it is run but for the warm-up. */
const start = join(import.meta.dirname, '../../src/start.js');
const cold = join(import.meta.dirname, 'cold-app.ts');

/** Runs start.js with nothing in its environment but these settings, and does not wait. */
export function runMain(settings: Readonly<Record<string, string>>, options: string[] = []): AppProcess {
  return run([start, ...options], settings);
}

function run(command: readonly string[], settings: Readonly<Record<string, string>>): AppProcess {
  const child = spawn(process.execPath, command, {
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

/** Runs start.js for a workspace, over HTTP, waits until it takes requests, and has Slack send them there. */
export function startProcess(workspace: Workspace, kept: Kept): Promise<AppProcess> {
  return started(workspace, runMain(settingsFor(workspace, kept)));
}

/** The same without the warm-up, which costs more than a start does. */
export function startCold(workspace: Workspace, kept: Kept): Promise<AppProcess> {
  return started(workspace, run([cold], settingsFor(workspace, kept)));
}

/** Where the app keeps what it remembers. */
export type Kept = { AICOST_DATA: string } | { REDIS_URL: string };

function settingsFor(workspace: Workspace, kept: Kept): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: workspace.app.token,
    SLACK_SIGNING_SECRET: workspace.signingSecret,
    SLACK_API_URL: workspace.slackApiUrl,
    PORT: '0',
    ...kept,
  };
}

async function started(workspace: Workspace, app: AppProcess): Promise<AppProcess> {
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
