import type { WebClient } from '@slack/web-api';
import type { Asker } from '../../memory/asker.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { listSubscriptions } from '../../memory/subscriptions.ts';
import type { Desk } from '../desk.ts';
import { standingOf } from '../digests/standing.ts';
import { within } from '../within.ts';

/** How many digests a home tab shows, and of how many that others set up it is asked whether the person is there. */
const most = 5;
const mostAsked = 5;

/** Milliseconds that Slack has to say who is a member where: the tab is not to be late for it. */
const patience = 1500;

/** The digests somebody set up, and those of their channels, as far as Slack says in time which these are. */
export async function digestsOf(
  desk: Desk,
  client: WebClient,
  { team, user }: Asker,
): Promise<Subscription[]> {
  const all = await listSubscriptions(desk.store, team);
  const own = all.filter(({ rule }) => rule.by === user);
  if (own.length >= most) return own.slice(0, most);
  const others = all.filter((one) => !own.includes(one)).slice(0, mostAsked);
  const theirs = await Promise.all(others.map((one) => within(patience, isMember(client, one, user))));
  return [...own, ...others.filter((_, index) => theirs[index] === true)].slice(0, most);
}

async function isMember(client: WebClient, { channel }: Subscription, user: string): Promise<boolean> {
  return standingOf(client, channel, user).then(
    ({ kind }) => kind === 'member',
    () => false,
  );
}
