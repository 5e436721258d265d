import { Redis } from 'ioredis';
import { afterAll, expect, inject, test } from 'vitest';
import { rememberDeliveries } from '../../../src/memory/deliveries.ts';
import { changeSubscription } from '../../../src/memory/subscriptions.ts';
import { runDigests } from '../../../src/slack/digests/run-digests.ts';
import { createLog } from '../../../src/slack/log.ts';
import { openStore } from '../../../src/store/open.ts';

const redisUrl = `${inject('redisUrl')}/14`;
const store = await openStore({ redisUrl, prefix: 'looks:' });
const admin = new Redis(redisUrl);
afterAll(() => Promise.all([store.close(), admin.quit()]));

const now = Date.UTC(2026, 10, 24, 9);
const rule = {
  schedule: { days: ['tuesday' as const], time: '09:00', zone: 'UTC' },
  ...{ locale: 'en', quiet: 'line' as const, state: 'active' as const, by: 'U1' },
};

/** Reads and scans of this database's own prefix while something is done; others use the same server. */
async function readsOf(work: () => Promise<void>): Promise<string[]> {
  // Of a busy server the first lines come before the answer to whether it is ready, and would be taken for it.
  const monitor = await admin.duplicate({ enableReadyCheck: false }).monitor();
  const seen: string[] = [];
  monitor.on('monitor', (_time: string, args: string[]) => {
    const [command = '', ...rest] = args;
    if (/^(get|mget|scan)$/i.test(command) && rest.some((arg) => arg.includes('looks:value:')))
      seen.push(command);
  });
  await work();
  await store.get('the end of it');
  await new Promise((resolve) => setTimeout(resolve, 200));
  monitor.disconnect();
  return seen.slice(0, -1).map((command) => command.toLowerCase());
}

test('a look on Redis reads what is due and nothing else, however many digests there are', async () => {
  const subscribe = (channel: string, due: number) => {
    const place = { team: 'T1', channel };
    return changeSubscription(store, place, () => ({ ...place, rule, due }));
  };
  for (let index = 0; index < 200; index++) await subscribe(`C${index}`, now + 3_600_000);
  const carried: string[] = [];
  const carrier = {
    carry: async (ids: readonly string[]) => void carried.push(...ids),
    stop: async () => {},
  };
  const slots = rememberDeliveries(store, () => now, 6_000, 'slot');
  const log = createLog('error');
  const digests = runDigests({ store, slots, clock: () => now, log }, carrier, async () => {});
  await digests.look();
  expect(carried).toEqual([]);
  expect(await readsOf(digests.look)).toEqual([]);
  await subscribe('C7', now - 3_600_000);
  const reads = await readsOf(digests.look);
  expect(carried).toEqual(['T1/C7/2026-11-24T090000000Z']);
  expect(reads).not.toContain('scan');
  expect(reads.length).toBeLessThan(10);
  await digests.stop();
});
