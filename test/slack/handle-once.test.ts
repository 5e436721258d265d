import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Receiver } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { rememberDeliveries } from '../../src/memory/deliveries.ts';
import type { Work } from '../../src/memory/work.ts';
import { type Handling, handleOnce } from '../../src/slack/handle-once.ts';
import { createLog } from '../../src/slack/log.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'aicost-handling-'));
afterAll(() => rmSync(folder, { recursive: true }));

const minute = 60_000;
const mention = {
  type: 'event_callback',
  team_id: 'T1',
  event_id: 'Ev1',
  token: 'verification-token',
  event: { type: 'app_mention', channel: 'C1', ts: '1.1', user: 'U1', text: 'cost of 8 H100s?' },
};
const command = { command: '/aicost', trigger_id: '1.2', team_id: 'T1', user_id: 'U1', channel_id: 'C1' };

let now: number;
let store: Store;
let app: App;
let handling: Handling;
let logged: string[];
/** What the listener does with a delivery. */
let answer: (work: Work) => Promise<void>;
let attempts: number[];
let files = 0;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24);
  attempts = [];
  logged = [];
  files += 1;
  store = await openSqlite(join(folder, `${files}.sqlite`), () => now);
  const receiver: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };
  const log = createLog('info', (line: string) => logged.push(line));
  app = new App({ receiver, logger: log, authorize: async () => ({ botToken: 'xoxb-1', botUserId: 'U9' }) });
  app.error(async (error) => {
    throw 'original' in error ? error.original : error;
  });
  const listen = async (work: Work) => {
    attempts.push(work.attempt);
    await answer(work);
  };
  app.event('app_mention', ({ context }) => listen(context.delivery as Work));
  app.command('/aicost', async ({ ack, context }) => {
    await ack();
    await listen(context.delivery as Work);
  });
  handling = handleOnce(app, {
    deliveries: rememberDeliveries(store, () => now, 6000),
    log,
    clock: () => now,
  });
});

const deliver = (body: object) => app.processEvent({ body: { ...body }, ack: async () => {} });

const unreachable = () => Promise.reject(new Error('Slack stayed out of reach'));
const refused = () =>
  Promise.reject(new WebAPIPlatformError({ ok: false, error: 'is_archived', response_metadata: {} }));

/** Looks for unfinished work every 15 seconds, as the app does. */
async function waitFor(duration: number): Promise<void> {
  for (const until = now + duration; now < until; ) {
    now += 15_000;
    await handling.resume();
  }
}

test('a mention outlasts an outage of Slack of hours, and is then answered once', async () => {
  answer = unreachable;
  await deliver(mention);
  await waitFor(3 * 60 * minute);
  const failed = attempts.length;
  answer = async () => {};
  await waitFor(60 * minute);
  expect(attempts).toHaveLength(failed + 1);
  expect(await store.list('delivery/open/')).toEqual(new Map());
});

test('a mention recorded before the app was away for hours is answered when it is back', async () => {
  answer = unreachable;
  await deliver(mention);
  now += 5 * 60 * minute;
  answer = async () => {};
  await handling.resume();
  expect(attempts).toEqual([1, 2]);
});

test('a command is given up when its response URL is no longer good, and the log says so', async () => {
  answer = unreachable;
  await deliver(command);
  await waitFor(29 * minute);
  const before = attempts.length;
  answer = async () => {};
  now += 20 * minute;
  await handling.resume();
  expect(attempts).toHaveLength(before);
  expect(logged.join('\n')).toContain('given up');
  expect(await store.list('delivery/open/')).toEqual(new Map());
});

test('an event Slack refuses to have answered is known, a click or command may come again', async () => {
  answer = refused;
  await deliver(mention);
  await deliver(mention);
  expect(attempts).toEqual([1]);
  await deliver(command);
  await deliver(command);
  expect(attempts).toEqual([1, 1, 1]);
});

test('what no listener takes is acknowledged, so that Slack shows no error and sends it once', async () => {
  const acknowledged: unknown[] = [];
  const ack = async (answered: unknown) => void acknowledged.push(answered);
  const who = { team: { id: 'T1' }, user: { id: 'U1' }, channel: { id: 'C1' } };
  const actions = [{ type: 'button', action_id: 'of-a-version-before' }];
  await app.processEvent({ body: { type: 'block_actions', trigger_id: '3', ...who, actions }, ack });
  await app.processEvent({ body: { type: 'app_rate_limited', team_id: 'T1' }, ack });
  expect(acknowledged).toEqual([undefined, undefined]);
});

test('no token of Slack’s is kept with a delivery', async () => {
  answer = unreachable;
  await deliver(mention);
  expect(JSON.stringify([...(await store.list(''))])).toContain('cost of 8 H100s?');
  expect(JSON.stringify([...(await store.list(''))])).not.toContain('verification-token');
});

test('after an outage no more than eight are answered at the same time', async () => {
  answer = unreachable;
  for (let i = 0; i < 20; i++)
    await deliver({ ...mention, event_id: `Ev${i}`, event: { ...mention.event, ts: `1.${i}` } });
  let running = 0;
  let most = 0;
  answer = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
  };
  await handling.resume();
  expect(attempts).toHaveLength(20 + 20);
  expect(most).toBe(8);
});
