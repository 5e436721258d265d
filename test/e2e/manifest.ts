import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const { oauth_config, settings } = parse(
  readFileSync(new URL('../../manifest.yml', import.meta.url), 'utf8'),
);

/** What the app may do and hear by its manifest, which the stand-in for Slack holds it to. */
export const manifest: { readonly scopes: readonly string[]; readonly events: readonly string[] } = {
  scopes: oauth_config.scopes.bot,
  events: settings.event_subscriptions.bot_events,
};
