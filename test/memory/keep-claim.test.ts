import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepClaim } from '../../src/memory/keep-claim.ts';
import { storeOnClock } from './store-on-clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const claimFor = 6_000;

/** Lets time pass for timers and store alike. */
async function pass(milliseconds: number, wait: (ms: number) => void): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 1_000) {
    wait(1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('work that goes on keeps its claim for minutes; work that hangs loses it in the end', async () => {
  const { store, wait } = await storeOnClock();
  const token = await store.claim('work', claimFor);
  keepClaim(store, { key: 'work', token: token as string }, claimFor);
  await pass(5 * 60_000, wait);
  expect(await store.claim('work', claimFor)).toBeUndefined();
  await pass(6 * 60_000, wait);
  expect(await store.claim('work', claimFor)).toBeDefined();
});

test('work that is over keeps nothing', async () => {
  const { store, wait } = await storeOnClock();
  const token = await store.claim('work', claimFor);
  const stop = keepClaim(store, { key: 'work', token: token as string }, claimFor);
  stop();
  await pass(claimFor + 1_000, wait);
  expect(await store.claim('work', claimFor)).toBeDefined();
});
