import { setTimeout as sleep } from 'node:timers/promises';
import { assemble } from '../../src/assemble.ts';
import { createLog } from '../../src/slack/log.ts';
import { startSlack } from '../../src/slack/start-slack.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** The app on a store that takes its time: each answer of it comes so many milliseconds later. */
const late = 50;

function slowed(store: Store): Store {
  const slow =
    <Given extends unknown[], T>(answer: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      await sleep(late);
      return answer(...given);
    };
  return {
    get: slow(store.get) as Store['get'],
    set: slow(store.set),
    delete: slow(store.delete),
    list: slow(store.list) as Store['list'],
    upTo: slow(store.upTo),
    change: slow(store.change),
    claim: slow(store.claim),
    renew: slow(store.renew),
    release: slow(store.release),
    healthy: slow(store.healthy),
    close: store.close,
  };
}

const { SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '', AICOST_DATA = '' } = process.env;
const { port } = await startSlack({
  transport: { mode: 'http', signingSecret: SLACK_SIGNING_SECRET },
  botToken: SLACK_BOT_TOKEN,
  port: 0,
  slackApi: SLACK_API_URL,
  product: assemble(),
  store: slowed(await openStore({ file: AICOST_DATA })),
  log: createLog('error'),
  clock: Date.now,
});
console.log(`ready: HTTP, port ${port}`);
