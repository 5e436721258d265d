import { findChromium } from './chromium.ts';

/**
 * Installs the browser before any test runs, where there is none and it may be: two files at once would find it half
 * installed. Where it may not be, the tests of the page alone fail, and say what to install.
 */
export function setup(): void {
  try {
    findChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
