import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { changeSubscription } from '../../../src/memory/subscriptions.ts';
import { openStore, type StoreSettings } from '../../../src/store/open.ts';
import { startWorkspace } from '../../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../../src/workspace/workspace.ts';
import { manifest } from '../../e2e/manifest.ts';
import type { Orders, Step } from './digest-process.ts';

const steps: Step[] = ['claimed', 'built', 'sending', 'sent', 'answered', 'recorded'];

/** Milliseconds a killed process's claim, its job and the doubt about its post may last, and some more. */
const within = 60_000;

interface Scene {
  readonly workspace: Workspace;
  readonly store: StoreSettings;
  run(killAfter?: Step): ChildProcess;
}

/** Plays a scene with real processes, in a workspace of its own where a digest is due. */
async function play(store: StoreSettings, scene: (scene: Scene) => Promise<void>): Promise<void> {
  const workspace = await startWorkspace({ signingSecret: 'a-signing-secret', ...manifest });
  const kept = await openStore(store);
  const place = { team: workspace.team.id, channel: workspace.channelId('infra') };
  const rule = {
    schedule: { days: ['monday' as const], time: '09:00', zone: 'UTC' },
    ...{ locale: 'en', quiet: 'line' as const, state: 'active' as const, by: workspace.people[0]?.id ?? '' },
  };
  await changeSubscription(kept, place, () => ({ ...place, rule, due: Date.now() - 1_000 }));
  await kept.close();
  const children: ChildProcess[] = [];
  const digests = {
    ...{ perMinute: 600, settled: 1_000, lostAfter: 2_000 },
    ...(store.redisUrl !== undefined && {
      queue: store.redisUrl,
      queuePrefix: `queue-${store.prefix}`.replace(':', ''),
    }),
  };
  const run = (killAfter?: Step) => {
    const orders: Orders = {
      ...{ store, digests, slackApi: workspace.slackApiUrl, botToken: workspace.app.token },
      ...(killAfter && { killAfter }),
    };
    const args = [join(import.meta.dirname, 'digest-process.ts'), JSON.stringify(orders)];
    const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    children.push(child);
    return child;
  };
  try {
    await scene({ workspace, store, run });
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await workspace.close();
  }
}

const posts = async (workspace: Workspace) =>
  (await workspace.messages('infra')).filter(({ metadata }) => metadata !== undefined);

/** Waits for the digest to be there, then whether there come more. */
async function countPosts(workspace: Workspace, store: StoreSettings): Promise<number> {
  await workspace.until(async () => (await posts(workspace)).length > 0, { within, what: 'the digest' });
  const kept = await openStore(store);
  for (let waited = 0; waited < within && (await kept.list('slot/open/')).size > 0; waited += 250)
    await sleep(250);
  await kept.close();
  await sleep(1_500);
  return (await posts(workspace)).length;
}

const killed = async (...children: ChildProcess[]) => {
  await Promise.race(children.map((child) => once(child, 'exit')));
  expect(children.map(({ signalCode }) => signalCode).filter(Boolean)).toEqual(['SIGKILL']);
};

describe.concurrent('a digest that is due', { timeout: 150_000 }, () => {
  it.each(steps)('with two processes on one Redis, one killed once it is %s: comes once', async (step) => {
    const store = { redisUrl: inject('redisUrl'), prefix: `killed-${randomUUID()}:` };
    await play(store, async ({ workspace, run }) => {
      await killed(run(step), run(step));
      expect(await countPosts(workspace, store)).toBe(1);
    });
  });

  it.each(steps)(
    'with SQLite, and a process that is killed once it is %s and started again: comes once',
    async (step) => {
      const folder = mkdtempSync(join(tmpdir(), 'aicost-digest-'));
      const store = { file: join(folder, 'store.sqlite') };
      await play(store, async ({ workspace, run }) => {
        await killed(run(step));
        run();
        expect(await countPosts(workspace, store)).toBe(1);
      });
      rmSync(folder, { recursive: true, force: true });
    },
  );
});
