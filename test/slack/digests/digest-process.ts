import { flushCompileCache } from 'node:module';
import { setInterval as every } from 'node:timers/promises';
import { assemble } from '../../../src/assemble.ts';
import type { DigestSettings } from '../../../src/slack/digests/digest-settings.ts';
import { startDigests } from '../../../src/slack/digests/start-digests.ts';
import { takeTurns } from '../../../src/slack/in-turn.ts';
import { createLog } from '../../../src/slack/log.ts';
import { openStore, type StoreSettings } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';

/** Steps after which the process kills itself, in the order it comes by them. */
export type Step = 'claimed' | 'built' | 'sending' | 'sent' | 'answered' | 'recorded';

/** What the process is told to do, as JSON, in its only argument. */
export interface Orders {
  readonly store: StoreSettings;
  readonly digests: DigestSettings;
  readonly slackApi: string;
  readonly botToken: string;
  /** Where the first process to come by kills itself; the others go on. */
  readonly killAfter?: Step;
}

/** An instance that delivers digests as the app does, and may be killed on the way. */
const orders = JSON.parse(process.argv[2] ?? '') as Orders;
const real = await openStore(orders.store);

async function after(step: Step): Promise<void> {
  if (step !== orders.killAfter) return;
  const isFirst = (await real.claim(`killed-${step}`, 600_000)) !== undefined;
  if (isFirst) process.kill(process.pid, 'SIGKILL');
}

/** Slack's answer is heard by whoever called; the process is killed before, or right after. */
let isAnswered = false;
const call = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const isPost = String(input).endsWith('chat.postMessage');
  if (isPost) await after('sending');
  const response = await call(input, init);
  if (isPost) await after('sent');
  isAnswered ||= isPost;
  return response;
};

const store: Store = {
  ...real,
  async claim(key, ttl) {
    if (isAnswered && key.startsWith('subscription/')) await after('answered');
    return real.claim(key, ttl);
  },
  async change(change) {
    const isEnd = change.delete?.some((key) => key.startsWith('slot/open/'));
    if (isEnd) await after('recorded');
    return real.change(change);
  },
};

const { ask, askAgain, adjustables, digest, catalogue, language } = assemble();
const { locales, words, readField } = language;
const log = createLog('error');
// Written now, since a process that is killed writes nothing at its end.
flushCompileCache();
const digests = await startDigests(
  {
    ...{ ask, askAgain, adjustables, catalogue, locales, words, readField, store, log },
    clock: Date.now,
    rendered: new WeakMap(),
    inTurn: takeTurns(),
    toNote: new Map(),
    async digest(told, locale) {
      await after('claimed');
      const news = await digest(told, [], locale);
      await after('built');
      return { ...news, failed: [] };
    },
  },
  orders,
  orders.digests,
);
for await (const _ of every(500)) await digests.look();
