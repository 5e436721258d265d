import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { startRedisServer } from '../redis-server/start-redis-server.ts';
import { withApp } from './start-app.ts';

/** Milliseconds the store does nothing, and Slack waits for an acknowledgement. */
const hung = 5_000;
const slackWaits = 3_000;

const folder = mkdtempSync(join(tmpdir(), 'aicost-hung-'));
const file = join(folder, 'store.sqlite');
// One of its own: what stands still would stand still for every test.
const server = await startRedisServer();
afterAll(() => server.kill());

/** Each store, and what has it hang; gives what to wait for until it goes on. */
const kinds = {
  'SQLite, its file locked by another process': {
    store: { file },
    hang: () => {
      const other = new DatabaseSync(file);
      other.exec('BEGIN IMMEDIATE');
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          other.exec('COMMIT');
          other.close();
          rmSync(folder, { recursive: true, force: true });
          resolve();
        }, hung);
      });
    },
  },
  'Redis, which stands still': {
    store: { redisUrl: server.url, prefix: 'hung:' },
    hang: async () => {
      server.pause();
      await new Promise((resolve) => setTimeout(resolve, hung));
      server.resume();
    },
  },
};

describe.each(Object.entries(kinds))('with %s', (_, { store, hang }) => {
  it('commands are acknowledged in time and answered, and a mention is when Slack sends it again', async () => {
    const workspace = { retryDelays: [0, hung, 2 * hung] };
    await withApp({ store, workspace }, async ({ workspace }) => {
      await workspace.command('ada', 'infra', '/aicost', 'cost of 8 H100s?');
      const over = hang();
      const commands = await Promise.all(
        [1, 2, 3, 4, 5].map((count) =>
          workspace.command('ada', 'infra', '/aicost', `cost of ${count}00 B200s?`),
        ),
      );
      for (const { reply, error } of commands) {
        expect(error).toBeUndefined();
        expect(reply.status).toBe(200);
        expect(reply.milliseconds).toBeLessThan(slackWaits);
      }
      const { message } = await workspace.say('li', 'infra', '@aicost cost of 32 H100s?');
      const answers = async () => (await workspace.thread('infra', message.ts)).slice(1);
      await over;
      await workspace.until(async () => (await answers()).length > 0, { within: 30_000 });
      const told = () => workspace.ephemerals('ada', workspace.channelId('infra'));
      await workspace.until(() => told().length === 1 + commands.length, { within: 30_000 });
      for (const count of [1, 2, 3, 4, 5])
        expect(told().filter(({ text }) => text.includes(`${count}00 × NVIDIA B200`))).toHaveLength(1);
      expect(await answers()).toHaveLength(1);
    });
  }, 90_000);
});
