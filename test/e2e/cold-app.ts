import { enableCompileCache, flushCompileCache } from 'node:module';

enableCompileCache();

const [{ assemble }, { readSettings }, { createLog }, { startSlack }, { openStore }] = await Promise.all([
  import('../../src/assemble.ts'),
  import('../../src/read-settings.ts'),
  import('../../src/slack/log.ts'),
  import('../../src/slack/start-slack.ts'),
  import('../../src/store/open.ts'),
]);

/** The app as main.ts starts it for Slack, but for the warm-up: what is to be killed at once need not be quick. */
const { botToken, transport, port, data, redis, slackApi, logLevel } = readSettings(process.env);
const store = await openStore(redis === undefined ? { file: data } : { redisUrl: redis });
const slack = await startSlack({
  ...{ transport, botToken, port, slackApi, store },
  product: assemble({ shared: redis === undefined ? undefined : store }),
  log: createLog(logLevel),
  clock: Date.now,
});
// Now, since a process that is killed leaves nothing for the next start.
flushCompileCache();
console.log(`is ready: HTTP, port ${slack.port}`);
