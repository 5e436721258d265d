import type { WebClient } from '@slack/web-api';
import type { Locale } from '../language/reading.ts';
import type { Desk } from './desk.ts';
import { within } from './within.ts';

/** What Slack says of a person. */
export interface Person {
  /** The language of their Slack, as far as the product speaks it. */
  readonly locale: Locale;
  /** Whether they administer the workspace; false as well where Slack does not say. */
  readonly isAdmin: boolean;
  /** The zone of their clock, IANA; not known where Slack does not say. */
  readonly zone: string | undefined;
}

/** Milliseconds to wait: neither a greeting nor a home tab is to be late for it. */
const patience = 1000;

/**
 * Asks Slack about a person; where it does not say (the optional scope users:read, or time, is missing), they speak the
 * product's first language, are no admin, and have no zone.
 */
export async function personOf({ locales, log }: Desk, client: WebClient, user: string): Promise<Person> {
  const asking = client.users.info({ user, include_locale: true }).then(
    ({ user: person }) => person,
    (error) => log.info('A person is not known:', error),
  );
  const person = (await within(patience, asking)) ?? undefined;
  const language = person?.locale?.split('-')[0];
  return {
    locale: locales.find((locale) => locale === language) ?? (locales[0] as Locale),
    zone: person?.tz,
    isAdmin: person?.is_admin === true || person?.is_owner === true,
  };
}
