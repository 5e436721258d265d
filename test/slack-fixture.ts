import { readFileSync } from 'node:fs';

/** What Slack sends, as it writes it: a file of `fixtures/slack`. */
export function slackFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/slack/${name}.json`, import.meta.url), 'utf8');
}
