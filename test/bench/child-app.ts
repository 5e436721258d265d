import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { secondsFor } from './measure.ts';

/** An app in a process of its own, taking requests. */
export interface ChildApp {
  readonly port: number;
  readonly secondsToReady: number;
  /** Resident memory now, in MB (from /proc, so on Linux alone). */
  memory(): number;
  stop(): Promise<void>;
}

export const ourApp = join(import.meta.dirname, '../../src/start.js');
export const bareApp = join(import.meta.dirname, 'bare-app.ts');

export async function startChild(entry: string, workspace: Workspace, data: string): Promise<ChildApp> {
  let child: ChildProcess | undefined;
  let port = 0;
  const secondsToReady = await secondsFor(async () => {
    child = spawn(process.execPath, [entry], {
      env: environment(workspace, data),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    port = await readyPort(child);
  });
  const running = child as ChildProcess;
  return {
    port,
    secondsToReady,
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${running.pid}/status`, 'utf8'))?.[1]) / 1024,
    async stop() {
      running.kill('SIGKILL');
      await once(running, 'exit');
    },
  };
}

function environment(workspace: Workspace, data: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    SLACK_BOT_TOKEN: workspace.app.token,
    SLACK_SIGNING_SECRET: workspace.signingSecret,
    SLACK_API_URL: workspace.slackApiUrl,
    PORT: '0',
    AICOST_DATA: data,
    LOG_LEVEL: 'error',
  };
}

async function readyPort(child: ChildProcess): Promise<number> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += chunk;
    const port = /ready: HTTP, port (\d+)/.exec(output)?.[1];
    if (port !== undefined) return Number(port);
  }
  throw new Error(`the app ended before it was ready:\n${output}`);
}
