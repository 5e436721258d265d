import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { openPrefixOf } from '../../src/memory/delivery-record.ts';
import { openStore } from '../../src/store/open.ts';
import type { Place } from '../../src/workspace/message.ts';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type AppProcess, type Kept, startCold, startProcess } from './app-process.ts';
import { manifest } from './manifest.ts';

/** Milliseconds after which a new process has taken up all that a killed one left. */
const takenUp = 8000;
/** Milliseconds that anything may take on a busy machine. */
const within = 30_000;

let databases = 0;

/** Where the app keeps what it remembers: a file, or a database of a real Redis, of each test's own. */
const stores: Record<'SQLite' | 'Redis', (folder: string) => Kept> = {
  SQLite: (folder) => ({ AICOST_DATA: join(folder, 'store.sqlite') }),
  Redis: () => {
    databases += 1;
    return { REDIS_URL: `${inject('redisUrl')}/${databases}` };
  },
};

interface Scene {
  readonly workspace: Workspace;
  /** Kills the app, starts another on the same store, and waits until it has done what was left. */
  restartAndWait(): Promise<void>;
}

/** Plays a scene with a real process that may be killed, in a workspace of its own. */
async function play(store: keyof typeof stores, scene: (scene: Scene) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aicost-killed-'));
  const workspace = await startWorkspace({ signingSecret: 'a-signing-secret', ...manifest });
  const kept = stores[store](folder);
  let app: AppProcess | undefined;
  const restartAndWait = async () => {
    await app?.kill();
    app = await startCold(workspace, kept);
    await sleep(takenUp);
    await nothingLeft(workspace, kept);
  };
  try {
    app = await startCold(workspace, kept);
    await scene({ workspace, restartAndWait });
  } finally {
    await app?.kill();
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until no instance has anything in hand, and a little more. */
async function nothingLeft(workspace: Workspace, kept: Kept): Promise<void> {
  const store = await openStore(
    'REDIS_URL' in kept ? { redisUrl: kept.REDIS_URL } : { file: kept.AICOST_DATA },
  );
  const isDone = async () => (await store.list(openPrefixOf('delivery'))).size === 0;
  await workspace.until(isDone, { within, what: 'the end of what is in hand' });
  await store.close();
  await sleep(500);
}

const called = (workspace: Workspace, method: string, times = 1) =>
  workspace.until(() => workspace.calls.filter((call) => call.method === method).length === times, {
    within,
    what: `call ${times} of ${method}`,
  });

const answered = (workspace: Workspace, ts: string) =>
  workspace.until(async () => (await answersTo(workspace, ts)).length === 1, { within, what: 'an answer' });

/** The answers under a message in `infra`. */
async function answersTo(workspace: Workspace, ts: string): Promise<string[]> {
  return (await workspace.thread('infra', ts)).slice(1).map(({ text }) => text);
}

const oneAnswer = [expect.stringContaining('350,000 ×')];

describe.concurrent('killed, with another instance on the same Redis', () => {
  it('while an answer was on its way: the other one answers, once', { timeout: 150_000 }, async () => {
    const workspace = await startWorkspace({ signingSecret: 'a-signing-secret', ...manifest });
    const kept = stores.Redis('');
    const other = await startCold(workspace, kept);
    const app = await startProcess(workspace, kept);
    try {
      workspace.fault('chat.postMessage', 'hang');
      const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
      await called(workspace, 'chat.postMessage');
      await app.kill();
      await answered(workspace, message.ts);
      expect(await answersTo(workspace, message.ts)).toEqual(oneAnswer);
    } finally {
      await Promise.all([app.kill(), other.kill()]);
      await workspace.close();
    }
  });
});

describe.concurrent.each(['SQLite', 'Redis'] as const)('killed, with %s', { timeout: 150_000 }, (store) => {
  it('after a mention was recorded and before a command was acknowledged: answers each, once', async () => {
    await play(store, async ({ workspace, restartAndWait }) => {
      workspace.fault('users.info', 'hang');
      const { message } = await workspace.say('ada', 'infra', '@aicost help');
      await called(workspace, 'users.info');
      workspace.fault('users.info', 'hang');
      const command = workspace.command('li', 'infra', '/aicost', 'help');
      await called(workspace, 'users.info', 2);
      await restartAndWait();
      expect(await answersTo(workspace, message.ts)).toEqual([expect.stringContaining('350k H100s')]);
      expect((await command).error).toBe('dispatch_failed');
      const [failed, ...answers] = workspace.ephemerals('li', 'infra').map(({ text }) => text);
      expect(failed).toContain('dispatch_failed');
      expect(answers).toEqual([expect.stringContaining('35万枚H100')]);
    });
  });

  it('while an answer was on its way and did not arrive: answers once', async () => {
    await play(store, async ({ workspace, restartAndWait }) => {
      workspace.fault('chat.postMessage', 'hang');
      const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
      await called(workspace, 'chat.postMessage');
      await restartAndWait();
      expect(await answersTo(workspace, message.ts)).toEqual(oneAnswer);
    });
  });

  it('while an answer was on its way and did arrive: answers once', async () => {
    await play(store, async ({ workspace, restartAndWait }) => {
      workspace.fault('chat.postMessage', 'drop-after-commit');
      const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
      await answered(workspace, message.ts);
      await restartAndWait();
      expect(await answersTo(workspace, message.ts)).toEqual(oneAnswer);
    });
  });

  it('after it answered a mention and a command: answers neither again, and knows a redelivery', async () => {
    await play(store, async ({ workspace, restartAndWait }) => {
      const { message, deliveries } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
      await workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
      await answered(workspace, message.ts);
      await restartAndWait();
      for (const delivery of deliveries) await workspace.redeliver(delivery);
      expect(await answersTo(workspace, message.ts)).toEqual(oneAnswer);
      expect(workspace.ephemerals('ada', 'infra').map(({ text }) => text)).toEqual(oneAnswer);
    });
  });

  it('while what was adjusted was put in its place, in a thread and for the asker alone: is there once, and says what changed', async () => {
    await play(store, async ({ workspace, restartAndWait }) => {
      const { message } = await workspace.say('ada', 'infra', '@aicost cost of 350k H100s?');
      await workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
      await answered(workspace, message.ts);
      const [, inThread] = await workspace.thread('infra', message.ts);
      const [alone] = workspace.ephemerals('ada', 'infra');
      for (const [answer, method] of [
        [inThread, 'chat.update'],
        [alone, 'response_url'],
      ] as const) {
        await workspace.click('ada', answer as Place, 'adjust');
        await workspace.until(() => workspace.modal('ada'), { within });
        workspace.fault(method, 'hang');
        await workspace.submit('ada', { 'adjust:field:accelerator-price': '10k' });
        await called(workspace, method);
      }
      await restartAndWait();
      const changed = /\$3\.5B[\s\S]*Changed: price per accelerator \$10,000[\s\S]*Before: about/;
      const once = [expect.stringMatching(changed)];
      expect(await answersTo(workspace, message.ts)).toEqual(once);
      expect(workspace.ephemerals('ada', 'infra').map(({ text }) => text)).toEqual(once);
    });
  });

  it('while it answered by response URL, where nothing can be looked up: asks the asker, who has it by a button', async () => {
    await play(store, async ({ workspace, restartAndWait }) => {
      await workspace.command('ada', 'infra', '/aicost', 'cost of 350k H100s?');
      const [answer] = workspace.ephemerals('ada', 'infra');
      if (answer === undefined) throw new Error('the command was not answered');
      workspace.fault('response_url', 'hang');
      await workspace.click('ada', answer, 'ask:0');
      await called(workspace, 'response_url');
      await restartAndWait();
      const seen = () => workspace.ephemerals('ada', 'infra').slice(1);
      expect(seen().map(({ text }) => text)).toEqual([expect.stringContaining('please ask again')]);
      const [question] = seen();
      if (question) await workspace.click('ada', question, 'ask:0');
      await workspace.until(() => seen().length === 2, { within });
      expect(seen()[1]?.text).toContain('350,000 ×');
    });
  });
});
