import type { WebClient } from '@slack/web-api';
import type { Reply } from '../ask.ts';
import type { Locale } from '../language/reading.ts';
import type { Asker } from '../memory/asker.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Desk } from './desk.ts';
import { personOf } from './person.ts';

/** What is left of a text once mentions of people are taken out of it. */
function withoutMentions(text: string): string {
  return text.replace(/<@[^<>]*>/g, '').trim();
}

/** Whether a text asks for help in a way that does not tell its language: by saying nothing, or by the command's word. */
export function asksForHelp(text: string): boolean {
  return /^(?:help)?$/i.test(withoutMentions(text));
}

/** What can be asked, by example, and where, in the language the asker set, or that of their Slack. */
export async function help(desk: Desk, client: WebClient, asker: Asker): Promise<Reply> {
  const reply = await desk.askAgain({ intent: 'help' }, await localeOf(desk, client, asker));
  const { helpInSlack = '' } = reply.wording.labels;
  return { ...reply, wording: { ...reply.wording, caveats: [...reply.wording.caveats, helpInSlack] } };
}

/** The language of somebody whose words do not tell it. */
export async function localeOf(desk: Desk, client: WebClient, asker: Asker): Promise<Locale> {
  const { locale } = await circumstancesOf(desk, asker);
  return locale ?? (await personOf(desk, client, asker.user)).locale;
}
