import { digest } from '../../engine/digest.ts';
import type { Query } from '../../engine/query.ts';
import type { Locale } from '../../language/reading.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import type { HomeContent, ListedDigest } from '../blocks/home/home-content.ts';
import { buttonValue } from '../button-value.ts';
import type { Desk } from '../desk.ts';

/** Digests as the home tab lists them, each with what its buttons carry. */
export function listHomeDigests(
  desk: Desk,
  digests: readonly Subscription[],
  locale: Locale,
): Promise<ListedDigest[]> {
  return Promise.all(
    digests.map(async ({ channel, rule: { schedule, quiet, state } }) => {
      const value = (action: string) =>
        buttonValue(desk.store, { query: { intent: 'digest', action, channel }, locale });
      return {
        channel,
        rule: desk.words(locale).said({ intent: 'digest', schedule, quiet }),
        isPaused: state === 'paused',
        values: {
          pause: await value('pause'),
          resume: await value('resume'),
          stop: await value('unsubscribe'),
        },
      };
    }),
  );
}

/** Where somebody is, as far as Slack says. */
interface Whereabouts {
  /** The channel they have open beside the app. */
  readonly channel: string | undefined;
  /** The zone of their clock, IANA. */
  readonly zone: string | undefined;
}

/** A digest for the channel somebody has open, at the usual time of their clock; none where one comes already. */
export async function offerDigest(
  { store, catalogue }: Desk,
  { channel, zone = 'UTC' }: Whereabouts,
  digests: readonly Subscription[],
  locale: Locale,
): Promise<HomeContent['openChannel']> {
  if (channel === undefined || digests.some((one) => one.channel === channel)) return undefined;
  const wanted: Query = { intent: 'digest', action: 'subscribe', schedule: { zone }, channel };
  const query = digest.complete?.(wanted, catalogue) ?? wanted;
  return { channel, value: await buttonValue(store, { query, locale }) };
}
