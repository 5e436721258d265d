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

/** Starts a real browser, found or installed. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstall(program), args: flags });
}
