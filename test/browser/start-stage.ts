import { createLog } from '../../src/slack/log.ts';
import { startLocal } from '../../src/workspace/local/start-local.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type Browsing, browse } from './browse.ts';

/** The product as `npm start` runs it without Slack, and a browser to look at it with. */
export interface Stage extends Browsing {
  readonly url: string;
  readonly workspace: Workspace;
  /** What the app logged. */
  readonly logged: readonly string[];
}

export async function startStage(page: 'development' | 'production' = 'development'): Promise<Stage> {
  const logged: string[] = [];
  const log = createLog('info', (line: string) => logged.push(line));
  const { url, workspace, stop } = await startLocal({ port: 0, page, log });
  const browsing = await browse(url);
  return {
    ...browsing,
    url,
    workspace,
    logged,
    async close() {
      await browsing.close();
      await stop();
    },
  };
}
