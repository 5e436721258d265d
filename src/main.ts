import { enableCompileCache, flushCompileCache } from 'node:module';

// Before anything else is loaded, so that the next start finds it compiled: start.js has, where this is not run alone.
enableCompileCache();

const [{ settings }, { SettingsError, readLocalSettings, readSettings, slackSettingsIn }] = await Promise.all(
  [import('./settings.ts'), import('./read-settings.ts')],
);

/** Starts the app as the environment says, and stops it when asked to. */
async function main(): Promise<void> {
  const isLocal = process.argv.includes('--local') || slackSettingsIn(process.env).length === 0;
  const stop = isLocal ? await startHere() : await startForSlack();
  const end = () => stop().then(() => process.exit());
  process.once('SIGTERM', end).once('SIGINT', end);
}

async function startForSlack(): Promise<() => Promise<void>> {
  const { botToken, transport, port, data, redis, slackApi, logLevel, feeds, digestsPerMinute } =
    readSettings(process.env);
  const [
    { createLog },
    { startSlack },
    { usualDigests },
    { openStore },
    { assemble },
    { collectSooner },
    { startFeeds },
    { feedIds },
    { warmUp },
  ] = await Promise.all([
    import('./slack/log.ts'),
    import('./slack/start-slack.ts'),
    import('./slack/digests/digest-settings.ts'),
    import('./store/open.ts'),
    import('./assemble.ts'),
    import('./collect-sooner.ts'),
    import('./sources/start-feeds.ts'),
    import('./sources/index.ts'),
    import('./slack/warm-up.ts'),
  ]);
  collectSooner();
  const log = createLog(logLevel);
  const store = await openStore(redis === undefined ? { file: data } : { redisUrl: redis });
  const product = assemble({ shared: redis === undefined ? undefined : store });
  const stopFeeds = startFeeds(feeds, { product, store, log, clock: Date.now });
  const slack = await startSlack({
    transport,
    botToken,
    port,
    slackApi,
    product,
    store,
    digests: { ...usualDigests, queue: redis, perMinute: digestsPerMinute },
    feeds: feedIds,
    log,
    clock: Date.now,
  });
  // Now, since a process that is killed leaves nothing for the next start.
  flushCompileCache();
  console.log(`aicost is ready: ${transport.mode === 'http' ? 'HTTP' : 'Socket Mode'}, port ${slack.port}`);
  const { rehearse, adjustables, language } = product;
  const warming = warmUp({ rehearse, adjustables, locales: language.locales, words: language.words });
  return async () => {
    warming.stop();
    stopFeeds();
    await slack.stop();
    await store.close();
  };
}

/** Without Slack: behind a stand-in for it, with a page in the browser. Its parts come with the development dependencies. */
async function startHere(): Promise<() => Promise<void>> {
  const { port, logLevel, feeds } = readLocalSettings(process.env);
  const [{ createLog }, { startLocal }] = await Promise.all([
    import('./slack/log.ts'),
    import('./workspace/local/start-local.ts'),
  ]);
  const local = await startLocal({ port, feeds, log: createLog(logLevel) });
  console.log(`aicost is ready in a workspace on this machine, which is not Slack: open ${local.url}`);
  return local.stop;
}

/** What to tell who started it: what is wrong, and where to look. */
function explain(error: unknown): string {
  if (error instanceof SettingsError)
    return `${error.message}\nWithout any Slack settings npm start opens a workspace on this machine, and npm run -s ask -- "cost of 350k H100s?" asks in the terminal.`;
  if (
    (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' &&
    slackSettingsIn(process.env).length === 0
  )
    return 'Without Slack settings aicost runs in a workspace on this machine, whose parts were left out of this installation: install them with npm ci, or set SLACK_BOT_TOKEN (docs/operating.md).';
  const { name, setting, message } = error as Error & { setting?: keyof typeof settings };
  // Who has not set an address means Slack, and has the network to look at.
  if (name === 'StartError' && setting === 'SLACK_API_URL' && !process.env[setting]?.trim())
    return `Slack ${message}: ${settings[setting].default} must be reachable from this machine.`;
  if (name === 'StartError' && setting) return `${setting} ${message}. Where: ${settings[setting].where}.`;
  return error instanceof Error ? error.message : String(error);
}

await main().catch((error) => {
  console.error(explain(error));
  process.exit(1);
});
