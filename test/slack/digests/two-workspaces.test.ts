import { WebClient } from '@slack/web-api';
import { afterAll, expect, test } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import { carryInProcess } from '../../../src/digest/carry-in-process.ts';
import { rememberDeliveries } from '../../../src/memory/deliveries.ts';
import { changeSubscription } from '../../../src/memory/subscriptions.ts';
import { clientOptionsFor } from '../../../src/slack/app.ts';
import { deliverSlot } from '../../../src/slack/digests/deliver-slot.ts';
import { paceOf } from '../../../src/slack/digests/pace.ts';
import { runDigests } from '../../../src/slack/digests/run-digests.ts';
import { takeTurns } from '../../../src/slack/in-turn.ts';
import { createLog } from '../../../src/slack/log.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import { startWorkspace } from '../../../src/workspace/start-workspace.ts';

const [hurried, patient] = await Promise.all([
  startWorkspace({ signingSecret: 'shh' }),
  startWorkspace({ signingSecret: 'shh' }),
]);
const store = await openSqlite(':memory:');
afterAll(() => Promise.all([hurried.close(), patient.close(), store.close()]));

const log = createLog('error');
const slots = rememberDeliveries(store, Date.now, 6_000, 'slot');
const { ask, askAgain, adjustables, digest, catalogue, language } = assemble();
const { locales, words, readField } = language;
const clients = new Map(
  Object.entries({ T1: hurried, T2: patient }).map(([team, { app, slackApiUrl }]) => [
    team,
    new WebClient(app.token, { ...clientOptionsFor(slackApiUrl), logger: log }),
  ]),
);
const sender = {
  desk: {
    ...{ ask, askAgain, adjustables, catalogue, locales, words, readField, store, log },
    clock: Date.now,
    rendered: new WeakMap(),
    inTurn: takeTurns(),
    toNote: new Map(),
    digest: async (...[told, locale]: Parameters<typeof news>) => news(told, locale),
  },
  clientOf: (team: string) => clients.get(team) as WebClient,
  slots,
  pace: paceOf(store, Date.now, 6_000),
  settled: 60_000,
};
async function news(told: Parameters<typeof digest>[0], locale: string) {
  return { ...(await digest(told, [], locale)), failed: [] };
}

test('a workspace that asks to wait is waited for, and no other one with it', async () => {
  const seconds = 2;
  hurried.fault('chat.postMessage', 'rate-limited', { retryAfter: seconds });
  const rule = {
    schedule: { days: ['monday' as const], time: '09:00', zone: 'UTC' },
    ...{ locale: 'en', quiet: 'line' as const, state: 'active' as const, by: 'U1' },
  };
  const channels = ['infra', 'finance'];
  for (const workspace of [hurried, patient]) await workspace.createChannel({ name: 'finance' });
  for (const [team, workspace] of [
    ['T1', hurried],
    ['T2', patient],
  ] as const)
    for (const name of channels) {
      const place = { team, channel: workspace.channelId(name) };
      await changeSubscription(store, place, () => ({ ...place, rule, due: Date.now() - 1_000 }));
    }
  const looking = { store, slots, clock: Date.now, log };
  const digests = runDigests(
    looking,
    carryInProcess((id) => deliverSlot(sender, id)),
    async () => {},
  );
  const start = Date.now();
  await digests.look();
  const posted = ({ calls }: typeof hurried) =>
    calls.filter(({ method, answer }) => method === 'chat.postMessage' && answer?.ok);
  const tried = () => hurried.calls.filter(({ method }) => method === 'chat.postMessage').length;
  await patient.until(() => posted(patient).length === channels.length);
  expect(Date.now() - start).toBeLessThan(seconds * 1_000);
  expect(tried()).toBe(1);
  await hurried.until(() => posted(hurried).length === channels.length, { within: 10_000 });
  const [first] = posted(hurried);
  expect((first?.at ?? 0) - start).toBeGreaterThanOrEqual(seconds * 1_000 - 50);
  expect(tried()).toBe(1 + channels.length);
  await digests.stop();
});
