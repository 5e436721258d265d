import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/**
 * The app's manifest for HTTP: Slack sends events, commands and clicks to `address`/slack/events.
 * @param manifest the Socket Mode variant, as YAML; its comments are kept
 * @param address where the app is reached from outside, https
 */
function httpManifest(manifest: string, address: string): string {
  const requestUrl = new URL('slack/events', address.endsWith('/') ? address : `${address}/`).href;
  const document = parseDocument(manifest);
  document.commentBefore = ' The HTTP variant of manifest.yml.';
  const commands: { items: unknown[] } = document.getIn(['features', 'slash_commands']) as never;
  for (const index of commands.items.keys())
    document.setIn(['features', 'slash_commands', index, 'url'], requestUrl);
  document.setIn(['settings', 'event_subscriptions', 'request_url'], requestUrl);
  document.setIn(['settings', 'interactivity', 'request_url'], requestUrl);
  document.setIn(['settings', 'socket_mode_enabled'], false);
  return document.toString({ lineWidth: 0 });
}

function main([address]: readonly string[]): number {
  if (address === undefined || !URL.canParse(address) || new URL(address).protocol !== 'https:') {
    console.error(
      'Give the https address at which Slack reaches the app: npm run manifest -- https://aicost.example.com',
    );
    return 1;
  }
  process.stdout.write(
    httpManifest(readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'), address),
  );
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
