import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

/** A browser at a page's address. */
export interface Browsing {
  /** What the browser's console and the page's scripts complained of. */
  readonly complaints: readonly string[];
  /** Opens the page as somebody whose browser speaks English, unless told otherwise. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function browse(url: string): Promise<Browsing> {
  const browser = await launchChromium();
  const complaints: string[] = [];
  return {
    complaints,
    async open(options = {}) {
      const context = await browser.newContext({ locale: 'en-US', ...options });
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}
