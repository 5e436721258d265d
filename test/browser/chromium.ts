import { type Browser, chromium } from 'playwright-core';
import { findOrInstall } from '../programs/find-or-install.ts';

const program = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  debian: 'chromium',
  elsewhere: 'macOS: `brew install --cask chromium`',
};

/** It is to talk to the page alone, and as root it starts only without its sandbox. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is, found or installed; throws with what to install. */
export function findChromium(): string {
  return findOrInstall(program);
}

/** Starts a real browser, found or installed. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}
