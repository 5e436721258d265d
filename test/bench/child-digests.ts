import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { WebClient } from '@slack/web-api';
import { assemble } from '../../src/assemble.ts';
import { collectSooner } from '../../src/collect-sooner.ts';
import { carryInProcess } from '../../src/digest/carry-in-process.ts';
import { rememberDeliveries } from '../../src/memory/deliveries.ts';
import { changeSubscription } from '../../src/memory/subscriptions.ts';
import type { Desk } from '../../src/slack/desk.ts';
import { deliverSlot } from '../../src/slack/digests/deliver-slot.ts';
import { usualDigests } from '../../src/slack/digests/digest-settings.ts';
import { paceOf } from '../../src/slack/digests/pace.ts';
import { takeDue } from '../../src/slack/digests/take-due.ts';
import { takeTurns } from '../../src/slack/in-turn.ts';
import { createLog } from '../../src/slack/log.ts';
import { openSqlite } from '../../src/store/sqlite.ts';

const TEAMS = 500;
const CHANNELS = 20;
const MINUTE = 60_000;
const [, , collects] = process.argv;

/**
 * Ten thousand digests due in the same minute, posted to the stand-in for Slack on a simulated clock, which stands still
 * while something is under way: no post takes time, so the pace alone keeps to Slack's limits.
 */
async function deliverMany(): Promise<void> {
  if (collects !== 'as usual') collectSooner();
  const folder = mkdtempSync(join(tmpdir(), 'aicost-bench-'));
  const start = Date.UTC(2026, 10, 24, 14);
  let now = start;
  const clock = () => now;
  const workspace = fork(join(import.meta.dirname, 'child-workspace.ts'), [String(CHANNELS)], {
    execArgv: [],
  });
  const [{ slackApi, token, channels }] = (await once(workspace, 'message')) as [
    { slackApi: string; token: string; channels: string[] },
  ];
  const store = await openSqlite(join(folder, 'store.sqlite'), clock);
  const log = createLog('error');
  const { ask, askAgain, adjustables, digest, catalogue, language } = assemble({ clock });
  const { locales, words, readField } = language;
  const desk: Desk = {
    ...{ ask, askAgain, adjustables, catalogue, locales, words, readField, store, log, clock },
    rendered: new WeakMap(),
    inTurn: takeTurns(),
    digest: async (told, locale) => ({ ...(await digest(told, [], locale)), failed: [] }),
  };
  const rule = {
    schedule: { days: ['tuesday' as const], time: '14:00', zone: 'UTC' },
    ...{ locale: 'en', quiet: 'line' as const, state: 'active' as const, by: 'U1' },
  };
  for (let team = 0; team < TEAMS; team++)
    for (const [index, channel] of channels.entries()) {
      const place = { team: `T${team}`, channel };
      const due = start - MINUTE + Math.floor((MINUTE * ((index * 7) % CHANNELS)) / CHANNELS);
      await changeSubscription(store, place, () => ({ ...place, rule, due }));
    }

  const posts: {
    readonly team: string;
    readonly channel: string;
    readonly due: string;
    readonly at: number;
  }[] = [];
  const client = new WebClient(token, { slackApiUrl: slackApi, retryConfig: { retries: 0 } });
  const slots = rememberDeliveries(store, clock, 3_600_000, 'slot');
  const sender = {
    ...{ desk, slots, settled: usualDigests.settled, clientOf: () => client },
    pace: paceOf(store, clock, usualDigests.perMinute),
  };
  let underWay = 0;
  let calm: (() => void) | undefined;
  const sleepers: { readonly until: number; readonly wake: () => void }[] = [];
  const sleep = (ms: number) =>
    new Promise<void>((wake) => sleepers.push({ until: now + Math.ceil(ms), wake }));
  const carrier = carryInProcess(async (id) => {
    underWay++;
    try {
      const delivered = await deliverSlot(sender, id);
      const [team = '', channel = '', due = ''] = id.split('/');
      if (delivered === 'over') posts.push({ team, channel, due, at: now });
      return delivered;
    } finally {
      if (--underWay === 0) calm?.();
    }
  }, sleep);

  const before = process.memoryUsage().rss;
  const begun = performance.now();
  await takeDue({ store, slots, clock, log });
  const ids = await slots.unfinished();
  const taken = performance.now() - begun;
  await carrier.carry(ids);
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 50);
  while (posts.length < ids.length) {
    await turn();
    if (underWay > 0) {
      await new Promise<void>((resolve) => {
        calm = resolve;
      });
      continue;
    }
    sleepers.sort((a, b) => a.until - b.until);
    now = Math.max(now, sleepers[0]?.until ?? now);
    while ((sleepers[0]?.until ?? Number.POSITIVE_INFINITY) <= now) sleepers.shift()?.wake();
  }
  clearInterval(watch);
  workspace.send('count');
  const [{ posted, distinct }] = (await once(workspace, 'message')) as [{ posted: number; distinct: number }];

  const late = (posts.at(-1)?.at ?? start) - start;
  console.log(`\nDigests: ${ids.length.toLocaleString('en')} due in one minute, in ${TEAMS} workspaces`);
  console.log(
    `  taken up in ${(taken / 1000).toFixed(1)} s; all posted ${(late / 1000).toFixed(1)} simulated seconds later`,
  );
  console.log(
    `  at the stand-in: ${posted} posts, ${distinct} different ones (of ${TEAMS} subscriptions to a channel each)`,
  );
  console.log(
    `  most to a workspace in a minute: ${mostWithin(posts, ({ team }) => team, MINUTE)} (at most ${usualDigests.perMinute})`,
  );
  console.log(
    `  most to a conversation in a second: ${mostWithin(posts, ({ team, channel }) => `${team}/${channel}`, 1000)} (at most 1)`,
  );
  console.log(`  out of the order they were due in: ${outOfOrder(posts)}`);
  console.log(
    `  memory: ${Math.round(most / 1e6)} MB at most (aim: 300), garbage collected ${collects ?? 'sooner'}, ${Math.round(before / 1e6)} MB before; wall time ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  await carrier.stop();
  await store.close();
  workspace.kill();
  rmSync(folder, { recursive: true, force: true });
}

type Post = { readonly team: string; readonly channel: string; readonly due: string; readonly at: number };

/** The most posts of one key in any stretch of so many milliseconds. */
function mostWithin(posts: readonly Post[], keyOf: (post: Post) => string, span: number): number {
  const times = Map.groupBy(posts, keyOf);
  let most = 0;
  for (const group of times.values()) {
    let first = 0;
    group.forEach(({ at }, index) => {
      while (at - (group[first]?.at ?? at) >= span) first++;
      most = Math.max(most, index - first + 1);
    });
  }
  return most;
}

/** Posts of a workspace that came before one that was due earlier. */
function outOfOrder(posts: readonly Post[]): number {
  return [...Map.groupBy(posts, ({ team }) => team).values()].reduce(
    (sum, group) =>
      sum + group.filter(({ due }, index) => index > 0 && due < (group[index - 1]?.due ?? '')).length,
    0,
  );
}

await deliverMany();
