import { enableCompileCache } from 'node:module';

// Before anything else is loaded, so that the next start finds it compiled.
enableCompileCache();

const [{ settings }, { SettingsError, readSettings }] = await Promise.all([
  import('./settings.ts'),
  import('./read-settings.ts'),
]);

/** Starts the app as the environment says, and stops it when asked to. */
async function main(): Promise<void> {
  const { botToken, transport, port, data, redis, slackApi, logLevel } = readSettings(process.env);
  const [{ createLog }, { startSlack }, { openStore }, { assemble }] = await Promise.all([
    import('./slack/log.ts'),
    import('./slack/start-slack.ts'),
    import('./store/open.ts'),
    import('./assemble.ts'),
  ]);
  const store = await openStore(redis === undefined ? { file: data } : { redisUrl: redis });
  const slack = await startSlack({
    transport,
    botToken,
    port,
    slackApi,
    product: assemble({ shared: redis === undefined ? undefined : store }),
    store,
    log: createLog(logLevel),
    clock: Date.now,
  });
  console.log(`aicost is ready: ${transport.mode === 'http' ? 'HTTP' : 'Socket Mode'}, port ${slack.port}`);

  const stop = async () => {
    await slack.stop();
    await store.close();
    process.exit();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

/** What to tell who started it: what is wrong, and where to look. */
function explain(error: unknown): string {
  if (error instanceof SettingsError)
    return `${error.message}\nWithout Slack you can ask in the terminal: npm run -s ask -- "cost of 350k H100s?"`;
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
