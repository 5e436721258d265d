import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PageCommand, PageShortcut } from '../page/opening.ts';

/** What the app is, may do and hears by its manifest: what a workspace holds it to. */
export interface AppManifest {
  readonly scopes: readonly string[];
  /** Those of the scopes it works without. */
  readonly optionalScopes: readonly string[];
  readonly events: readonly string[];
  readonly commands: readonly PageCommand[];
  readonly shortcuts: readonly PageShortcut[];
  readonly hasHome: boolean;
}

interface ManifestFile {
  readonly features: {
    readonly app_home?: { readonly home_tab_enabled?: boolean };
    readonly slash_commands?: readonly { command: string; description: string; usage_hint?: string }[];
    readonly shortcuts?: readonly { name: string; type: 'global' | 'message'; callback_id: string }[];
  };
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[]; readonly bot_optional?: readonly string[] };
  };
  readonly settings: { readonly event_subscriptions: { readonly bot_events: readonly string[] } };
}

/** Reads `manifest.yml`. */
export function readManifest(): AppManifest {
  const text = readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8');
  const { features, oauth_config, settings } = parse(text) as ManifestFile;
  return {
    hasHome: features.app_home?.home_tab_enabled === true,
    scopes: oauth_config.scopes.bot,
    optionalScopes: oauth_config.scopes.bot_optional ?? [],
    events: settings.event_subscriptions.bot_events,
    commands: (features.slash_commands ?? []).map(({ command, description, usage_hint: hint = '' }) => ({
      command,
      description,
      hint,
    })),
    shortcuts: (features.shortcuts ?? []).map(({ name, type, callback_id: callbackId }) => ({
      name,
      type,
      callbackId,
    })),
  };
}
