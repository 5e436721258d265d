import type { WebClient } from '@slack/web-api';
import type { Reply } from '../../ask.ts';
import { fill } from '../../language/speak/fill.ts';
import type { Asker } from '../../memory/asker.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { type DigestPlace, listSubscriptions } from '../../memory/subscriptions.ts';
import type { Desk } from '../desk.ts';
import { type CarriedOut, saying } from './carried-out.ts';
import { sayRule } from './say-rule.ts';
import { type Standing, standingOf } from './standing.ts';

/** Who asks, and where. */
interface Asking {
  readonly asker: Asker;
  readonly place: DigestPlace;
  readonly standing: Standing;
}

/** How many digests of other conversations are listed at most: each is looked up at Slack. */
const mostOthers = 10;

/**
 * The digest of the conversation it is asked in, with its next runs, and those the asker has set up elsewhere and may
 * still see. Of others nothing is said: who is no member of a channel is not to learn of it here.
 */
export async function listDigests(
  desk: Desk,
  client: WebClient,
  { asker, place, standing }: Asking,
  reply: Reply,
): Promise<CarriedOut> {
  const { labels } = reply.wording;
  const all = await listSubscriptions(desk.store, asker.team);
  const here = all.find(({ channel }) => channel === place.channel);
  const others = all.filter((other) => other !== here && other.rule.by === asker.user).slice(0, mostOthers);
  const told = await Promise.all(others.map((other) => lineOf(desk, client, other, reply)));
  const caveats = told.filter((line) => line !== undefined);
  const name = standing.name ?? labels.here ?? '';
  if (here === undefined) {
    const key = caveats.length === 0 ? 'digest-none' : 'digest-none-here';
    const headline = fill(labels[key] ?? '', { channel: name, count: String(caveats.length) });
    return saying(reply, headline, { caveats, next: [], reading: '' });
  }
  const { schedule, quiet, state } = here.rule;
  const rule = desk.words(reply.locale).said({ intent: 'digest', schedule, quiet });
  const headline = fill(labels[`digest-is-${state}`] ?? '', { channel: name, rule });
  return saying(await sayRule(desk, here, reply), headline, { caveats });
}

async function lineOf(
  desk: Desk,
  client: WebClient,
  { rule, channel }: Subscription,
  { locale, wording: { labels } }: Reply,
): Promise<string | undefined> {
  const standing = await standingOf(client, channel, rule.by);
  if (standing.kind !== 'member') return undefined;
  const { schedule, quiet, state } = rule;
  return fill(labels[`digestElsewhere-${state}`] ?? '', {
    channel: standing.name ?? labels.inMessages ?? '',
    rule: desk.words(locale).said({ intent: 'digest', schedule, quiet }),
  });
}
