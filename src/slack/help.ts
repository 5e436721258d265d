import type { WebClient } from '@slack/web-api';
import type { Reply } from '../ask.ts';
import type { Locale } from '../language/reading.ts';
import type { Desk } from './desk.ts';
import { within } from './within.ts';

/** What is left of a text once mentions of people are taken out of it. */
export function withoutMentions(text: string): string {
  return text.replace(/<@[^<>]*>/g, '').trim();
}

/** Whether a text asks for help in a way that does not tell its language: by saying nothing, or by the command's word. */
export function asksForHelp(text: string): boolean {
  return /^(?:help)?$/i.test(withoutMentions(text));
}

/** What can be asked, by example, in the language of the asker's Slack. */
export async function help(desk: Desk, client: WebClient, user: string): Promise<Reply> {
  return desk.askAgain({ intent: 'help' }, await localeOf(desk, client, user));
}

/** Milliseconds to wait for a person's language: a greeting is no reason to be late. */
const patience = 1000;

/**
 * The language of a person's Slack, as far as the product speaks it. Asked of Slack only for want of a text to tell it
 * from; when Slack does not say (the optional scope users:read, or time, is missing), the product's first language.
 */
async function localeOf({ locales, log }: Desk, client: WebClient, user: string): Promise<Locale> {
  const asking = client.users.info({ user, include_locale: true }).then(
    ({ user: person }) => person?.locale,
    (error) => log.info('The language of an asker is not known:', error),
  );
  const language = (await within(patience, asking))?.split('-')[0];
  return locales.find((locale) => locale === language) ?? (locales[0] as Locale);
}
