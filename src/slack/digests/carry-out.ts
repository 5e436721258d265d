import type { WebClient } from '@slack/web-api';
import type { Reply } from '../../ask.ts';
import type { Query } from '../../engine/query.ts';
import { fill } from '../../language/speak/fill.ts';
import type { Labels } from '../../language/wording.ts';
import { type ChangeOutcome, changed, type Wanted } from '../../memory/subscription-change.ts';
import { changeSubscription, type DigestPlace } from '../../memory/subscriptions.ts';
import type { Desk } from '../desk.ts';
import { directMessage } from '../direct-message.ts';
import { type CarriedOut, type Situation, saying } from './carried-out.ts';
import { findChannel } from './find-channel.ts';
import { listDigests } from './list-digests.ts';
import { sayRule } from './say-rule.ts';
import { type Standing, standingOf } from './standing.ts';

/** What a query about the digest holds. */
type Asked = Query &
  Omit<Wanted, 'action'> & {
    readonly action: Wanted['action'] | 'list' | 'preview';
    /** An id, or as it was typed: `#infra`. */
    readonly channel?: string;
  };

/**
 * Does what a reply about the digest is about, and says what was done. Only members of a conversation may change its
 * digest; who and where they are is asked of Slack each time.
 */
export async function carryOut(
  desk: Desk,
  client: WebClient,
  situation: Situation,
  reply: Reply,
): Promise<CarriedOut> {
  const asked = reply.answer?.query as Asked;
  const { asker } = situation;
  const { labels } = reply.wording;
  const refuse = (headline: string) => saying(reply, headline, { figures: [], next: [] });
  const typed = asked.channel?.startsWith('#') ? asked.channel : undefined;
  const found = typed === undefined ? undefined : await findChannel(client, typed);
  const unfound = fill(labels['digest-unfound'] ?? '', { channel: typed ?? '' });
  if (typed !== undefined && found === undefined) return refuse(unfound);
  const channel =
    found?.id ?? asked.channel ?? situation.channel ?? (await directMessage(client, asker.user));
  const place = { team: asker.team, channel };
  const standing = await standingOf(client, channel, asker.user);
  // Who is not in a private channel does not learn that there is one of that name.
  if (found?.isPrivate && standing.kind !== 'member') return refuse(unfound);
  const refusal = refusalOf(asked, standing, labels);
  if (refusal !== undefined) return refuse(refusal);
  const { action } = asked;
  if (action === 'preview') return preview(desk, reply);
  if (action === 'list') return listDigests(desk, client, { asker, place, standing }, reply);
  return change(desk, { ...situation, place, standing }, { ...asked, action }, reply);
}

/** What a digest would tell now, also of feeds that failed. */
async function preview(desk: Desk, reply: Reply): Promise<CarriedOut> {
  const { failed } = await desk.digest(undefined, reply.locale);
  return { ...reply, wording: { ...reply.wording, caveats: [...failed, ...reply.wording.caveats] } };
}

interface There extends Situation {
  readonly place: DigestPlace;
  readonly standing: Standing;
}

async function change(desk: Desk, there: There, wanted: Wanted, reply: Reply): Promise<CarriedOut> {
  const { place, standing, asker, change: id } = there;
  const made = { id, user: asker.user, locale: reply.locale, now: desk.clock() };
  let outcome: ChangeOutcome = 'none';
  const after = await changeSubscription(desk.store, place, (before) => {
    const result = changed(before, place, wanted, made);
    outcome = result.outcome;
    return result.after;
  });
  const { labels } = reply.wording;
  // Said on the home tab or in a form, it is about no conversation that is "this" one.
  const name = standing.name ?? (there.channel === undefined ? labels.inMessages : labels.here) ?? '';
  const headline = fill(labels[`digest-${outcome}`] ?? '', { channel: name });
  if (outcome === 'none' || after === undefined)
    return saying(reply, headline, { figures: [], next: [], reading: '' });
  const whole = await sayRule(desk, after, reply);
  const isUndoable = outcome !== 'unchanged' && after.change?.id === id;
  return {
    ...saying(whole, headline, { caveats: reply.wording.caveats, ignored: reply.wording.ignored }),
    ...(isUndoable && { undo: JSON.stringify({ ...place, id, l: reply.locale }) }),
  };
}

/** Why nothing is done; undefined when it may be. */
function refusalOf({ action }: Asked, standing: Standing, labels: Labels): string | undefined {
  const say = (key: string) => fill(labels[key] ?? '', { channel: standing.name ?? labels.here ?? '' });
  if (standing.kind !== 'member') return say(`digest-${standing.kind}`);
  const wantsPosts = action === 'subscribe' || action === 'resume' || action === 'change';
  return wantsPosts && !standing.isAppIn ? say('digest-not-invited') : undefined;
}
