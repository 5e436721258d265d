import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { assemble } from '../../src/assemble.ts';
import { collectSooner } from '../../src/collect-sooner.ts';
import { carryInProcess } from '../../src/digest/carry-in-process.ts';
import { rememberDeliveries } from '../../src/memory/deliveries.ts';
import type { Desk } from '../../src/slack/desk.ts';
import { deliverSlot } from '../../src/slack/digests/deliver-slot.ts';
import { usualDigests } from '../../src/slack/digests/digest-settings.ts';
import { paceOf } from '../../src/slack/digests/pace.ts';
import { takeDue } from '../../src/slack/digests/take-due.ts';
import { takeTurns } from '../../src/slack/in-turn.ts';
import { createLog } from '../../src/slack/log.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type Post, reportPace } from './report-pace.ts';
import { simulateTime } from './simulate-time.ts';
import { subscribeAll } from './subscribe-all.ts';

const TEAMS = 500;
const CHANNELS = 20;
const [, , collects] = process.argv;

/**
 * Ten thousand digests due in the same minute, posted to the stand-in for Slack on a simulated clock, which stands still
 * while something is under way: no post takes time, so the pace alone keeps to Slack's limits.
 */
async function deliverMany(): Promise<void> {
  if (collects !== 'as usual') collectSooner();
  const folder = mkdtempSync(join(tmpdir(), 'aicost-bench-'));
  const start = Date.UTC(2026, 10, 24, 14);
  const time = simulateTime(start);
  const { clock } = time;
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
    toNote: new Map(),
    digest: async (told, locale) => ({ ...(await digest(told, [], locale)), failed: [] }),
  };
  await subscribeAll(store, { teams: TEAMS, channels, start });

  const posts: Post[] = [];
  const client = new WebClient(token, { slackApiUrl: slackApi, retryConfig: { retries: 0 } });
  const slots = rememberDeliveries(store, clock, 3_600_000, 'slot');
  const sender = {
    ...{ desk, slots, settled: usualDigests.settled, clientOf: () => client },
    pace: paceOf(store, clock, usualDigests.perMinute),
  };
  const carrier = carryInProcess(
    (id) =>
      time.during(async () => {
        const delivered = await deliverSlot(sender, id);
        const [team = '', channel = '', due = ''] = id.split('/');
        if (delivered === 'over') posts.push({ team, channel, due, at: clock() });
        return delivered;
      }),
    time.sleep,
  );

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
  while (posts.length < ids.length) await time.pass();
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
  reportPace(posts, usualDigests.perMinute);
  console.log(
    `  memory: ${Math.round(most / 1e6)} MB at most (aim: 300), garbage collected ${collects ?? 'sooner'}, ${Math.round(before / 1e6)} MB before; wall time ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  );
  await carrier.stop();
  await store.close();
  workspace.kill();
  rmSync(folder, { recursive: true, force: true });
}

await deliverMany();
