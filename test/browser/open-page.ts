import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createLog } from '../../src/slack/log.ts';
import { type LocalWorkspace, startLocal } from '../../src/workspace/local/start-local.ts';
import { launchChromium } from './chromium.ts';

/** The local workspace, and a browser to look at it with. */
export interface Stage {
  readonly local: LocalWorkspace;
  readonly browser: Browser;
  /** What the browser's console and the page's scripts complained of. */
  readonly complaints: readonly string[];
  /** What the app logged. */
  readonly logged: readonly string[];
  /** Opens the page as somebody whose browser speaks a language. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const logged: string[] = [];
  const log = createLog('info', (line: string) => logged.push(line));
  const [local, browser] = await Promise.all([
    startLocal({ port: 0, page: 'development', log }),
    launchChromium(),
  ]);
  const complaints: string[] = [];
  return {
    local,
    browser,
    complaints,
    logged,
    async open(options = {}) {
      const context = await browser.newContext({ locale: 'en-US', ...options });
      context.setDefaultTimeout(8000);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(local.url);
      return page;
    },
    async close() {
      await browser.close();
      await local.stop();
    },
  };
}
