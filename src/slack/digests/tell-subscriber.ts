import type { WebClient } from '@slack/web-api';
import { fill } from '../../language/speak/fill.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { escapeText } from '../blocks/escape.ts';
import type { Desk } from '../desk.ts';
import { directMessage } from '../direct-message.ts';
import type { Stop } from './post-digest.ts';
import { standingOf } from './standing.ts';

/** Tells who subscribed, in direct messages, what became of a digest; where that fails too, the log has it. */
export async function tellSubscriber(
  desk: Desk,
  client: WebClient,
  { channel, rule }: Subscription,
  what: Stop | 'inDoubt' | 'letIn',
): Promise<void> {
  desk.log.warn(`A digest is ${said[what] ?? `paused: ${what}`}.`);
  // With no token, nobody can be told: see tell-let-in.ts.
  if (what === 'revoked') return;
  const { labels } = desk.words(rule.locale);
  const standing = await standingOf(client, channel, rule.by).catch(() => undefined);
  const name = standing?.name ?? labels.digestChannel ?? '';
  try {
    const text = escapeText(fill(labels[`digestTold-${what}`] ?? '', { channel: name }));
    await client.chat.postMessage({ channel: await directMessage(client, rule.by), text });
  } catch (error) {
    desk.log.warn('Who subscribed could not be told:', error);
  }
}

/** What is no pause. */
const said: Readonly<Record<string, string>> = {
  inDoubt: 'in doubt',
  letIn: 'paused: its token was refused',
};
