import { readManifest } from '../../src/workspace/local/app-manifest.ts';

const { scopes, optionalScopes, events } = readManifest();

/** What the app may do and hear by its manifest, which the stand-in for Slack holds it to. */
export const manifest = { scopes, events };

/** Those of the scopes the app works without. */
export const optional = optionalScopes;
