import { readFileSync } from 'node:fs';

/** What Slack sends: a file of `fixtures/slack`, read. */
export function slackFixture(name: string) {
  return JSON.parse(slackText(name));
}

/** The same, as it is written. */
export function slackText(name: string): string {
  return readFileSync(new URL(`../fixtures/slack/${name}.json`, import.meta.url), 'utf8');
}
