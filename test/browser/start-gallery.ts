import type { App } from '@slack/bolt';
import { assemble } from '../../src/assemble.ts';
import { builtPage } from '../../src/workspace/local/build-page.ts';
import { openingOf } from '../../src/workspace/local/opening.ts';
import { servePage } from '../../src/workspace/local/serve-page.ts';
import { startWorkspace } from '../../src/workspace/start-workspace.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startSampleApp } from '../workspace/sample-app.ts';
import { type Browsing, browse } from './browse.ts';

/** The page with another app behind it: one that shows everything there is. */
export interface Gallery extends Browsing {
  readonly workspace: Workspace;
}

const events = ['app_home_opened'];
const manifest = {
  events,
  scopes: [],
  optionalScopes: [],
  hasHome: true,
  commands: [{ command: '/gallery', description: 'Everything', hint: '' }],
  shortcuts: [{ name: 'Cost this', type: 'message' as const, callbackId: 'cost-this' }],
};

export async function startGallery(listen: (app: App) => void): Promise<Gallery> {
  // Before anything that waits for an answer: building keeps this process busy for seconds.
  const folder = await builtPage('development');
  const workspace = await startWorkspace({ signingSecret: 'shh', events });
  const sample = await startSampleApp(workspace, listen);
  const opening = await openingOf(workspace, assemble(), manifest);
  const served = await servePage({ folder, port: 0, workspace, opening });
  const browsing = await browse(served.url);
  return {
    ...browsing,
    workspace,
    async close() {
      await browsing.close();
      await served.close();
      await sample.stop();
      await workspace.close();
    },
  };
}
