import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type { Orders, Point } from './delivery-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'aicost-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const id = 'message:T1:C1:1.1';
const points: Point[] = ['recorded', 'sending', 'answered', 'finished'];
/** Long enough that a busy machine does not lose the claim before the process dies. */
const claimFor = 1_500;

/** A store, and a file of what was answered, of each test's own. */
const kinds = {
  SQLite: () => ({ file: join(folder, `${randomUUID()}.sqlite`) }),
  Redis: () => ({ redisUrl: inject('redisUrl'), prefix: `killed-${randomUUID()}:` }),
};

/** Processes on one store, one after another or at once. */
function instancesOn(kind: keyof typeof kinds) {
  const settings = kinds[kind]();
  const answers = join(folder, `answers-${randomUUID()}`);
  writeFileSync(answers, '');
  const timesAnswered = () => readFileSync(answers, 'utf8').split('\n').length - 1;
  return {
    timesAnswered,
    instance: (orders: Partial<Orders>) => run({ settings, answers, claimFor, ...orders }),
  };
}

/** Runs a process to its end; gives the signal it died of. */
async function run(orders: Orders): Promise<string | undefined> {
  const args = [join(import.meta.dirname, 'delivery-process.ts'), JSON.stringify(orders)];
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  return promisify(execFile)(process.execPath, args, { env }).then(
    () => undefined,
    (error: { signal?: string }) => {
      if (error.signal) return error.signal;
      throw error;
    },
  );
}

describe.each(['SQLite', 'Redis'] as const)('a process killed while it answers, with %s', (kind) => {
  test.each(points)('once %s is followed by others, and the question is answered once', async (point) => {
    const { instance, timesAnswered } = instancesOn(kind);
    expect(await instance({ id, killAt: point })).toBe('SIGKILL');
    await sleep(claimFor);
    await Promise.all([instance({}), instance({})]);
    await instance({ id });
    expect(timesAnswered()).toBe(1);
  });

  test('at one point after another leaves the question answered once', async () => {
    const { instance, timesAnswered } = instancesOn(kind);
    expect(await instance({ id, killAt: 'recorded' })).toBe('SIGKILL');
    for (const killAt of points.slice(0, -1)) {
      await sleep(claimFor);
      expect(await instance({ killAt })).toBe('SIGKILL');
    }
    await sleep(claimFor);
    await instance({});
    expect(timesAnswered()).toBe(1);
  });
});
