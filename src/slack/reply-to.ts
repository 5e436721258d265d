import type { WebClient } from '@slack/web-api';
import type { Reply } from '../ask.ts';
import type { Subject } from '../language/reading.ts';
import type { Asker } from '../memory/asker.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Desk } from './desk.ts';
import { asksForHelp, help } from './help.ts';

/** The reply to what somebody typed, with what they are used to and what the thread was about. */
export async function replyTo(
  desk: Desk,
  client: WebClient,
  asker: Asker,
  text: string,
  subject?: Subject,
): Promise<Reply> {
  if (asksForHelp(text)) return help(desk, client, asker);
  return desk.ask(text, { ...(await circumstancesOf(desk, asker)), ...subject });
}
