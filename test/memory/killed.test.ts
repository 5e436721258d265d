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

const points: Point[] = ['recorded', 'sending', 'answered', 'finished'];
/** Long enough that a busy machine does not lose the claim before the process dies. */
const claimFor = 1_500;

describe.each([
  ['SQLite', { file: join(folder, 'store.sqlite') }],
  ['Redis', { redisUrl: inject('redisUrl'), prefix: `killed-${randomUUID()}:` }],
])('a process killed while it answers, with %s', (name, settings) => {
  const answers = join(folder, `answers-${name}`);
  writeFileSync(answers, '');

  /** Runs a process to its end; gives the signal it died of. */
  async function instance(orders: Partial<Orders>): Promise<string | undefined> {
    const all: Orders = { settings, answers, claimFor, ...orders };
    const args = [join(import.meta.dirname, 'delivery-process.ts'), JSON.stringify(all)];
    const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
    return promisify(execFile)(process.execPath, args, { env }).then(
      () => undefined,
      (error: { signal?: string }) => {
        if (error.signal) return error.signal;
        throw error;
      },
    );
  }

  function timesAnswered(id: string): number {
    return readFileSync(answers, 'utf8')
      .split('\n')
      .filter((line) => line === id).length;
  }

  test.each(points)('once %s is followed by others, and the question is answered once', async (point) => {
    const id = `message:T1:C1:${point}`;
    expect(await instance({ id, killAt: point })).toBe('SIGKILL');
    await sleep(claimFor);
    await Promise.all([instance({}), instance({})]);
    await instance({ id });
    expect(timesAnswered(id)).toBe(1);
  });

  test('at one point after another leaves the question answered once', async () => {
    const id = 'message:T1:C1:unlucky';
    expect(await instance({ id, killAt: 'recorded' })).toBe('SIGKILL');
    for (const killAt of points.slice(0, -1)) {
      await sleep(claimFor);
      expect(await instance({ killAt })).toBe('SIGKILL');
    }
    await sleep(claimFor);
    await instance({});
    expect(timesAnswered(id)).toBe(1);
  });
});
