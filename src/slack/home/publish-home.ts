import type { WebClient } from '@slack/web-api';
import type { Query } from '../../engine/query.ts';
import { parseQuery } from '../../engine/query-shape.ts';
import type { Locale } from '../../language/reading.ts';
import type { Asker } from '../../memory/asker.ts';
import { type FeedStatus, readFeedStatus } from '../../memory/feeds.ts';
import { channelInView } from '../../memory/in-view.ts';
import { recentQuestions } from '../../memory/recent-questions.ts';
import type { Subscription } from '../../memory/subscription-record.ts';
import { isoDay } from '../../quantity/days.ts';
import type { HomeContent, ListedQuestion, Notice } from '../blocks/home/home-content.ts';
import { homeView } from '../blocks/home/home-view.ts';
import { buttonValue } from '../button-value.ts';
import { patiently } from '../call-slack.ts';
import { languageSet, type Settings, settingsOf } from '../circumstances.ts';
import type { Desk } from '../desk.ts';
import { type Person, personOf } from '../person.ts';
import { settingLines } from '../preferences/setting-lines.ts';
import { within } from '../within.ts';
import { digestsOf } from './digests-of.ts';
import { feedLines, feedsNamed, freshness } from './freshness.ts';
import { listHomeDigests, offerDigest } from './list-home-digests.ts';

/** How many questions are listed, and how many are offered to those who have asked nothing. */
const SHOWN = 5;
const TRIES = 4;

/** Milliseconds the tab waits for the store, and Slack's word on digests: without it there is still where to ask. */
const patience = 2500;

/** What is told on top of the tab, and whether the input is emptied. */
interface HomeChange {
  readonly notice?: Notice | undefined;
  /** The input is another one from now on, and empty, when this changes. */
  readonly inputKey?: string;
}

/** What the store has of a person. */
interface Kept {
  readonly settings: Settings;
  readonly recent: readonly Query[];
  readonly digests: readonly Subscription[];
  /** The channel they have open beside the app. */
  readonly channel: string | undefined;
  readonly feeds: readonly FeedStatus[];
}

/** Shows a person their home tab as it is now, in their language. */
export function publishHome(
  desk: Desk,
  client: WebClient,
  asker: Asker,
  change: HomeChange = {},
): Promise<void> {
  return desk.inTurn(`home:${asker.team}:${asker.user}`, async () => {
    const [kept, person] = await Promise.all([
      within(patience, read(desk, client, asker)),
      personOf(desk, client, asker.user),
    ]);
    const locale = (kept && languageSet(desk, kept.settings)) ?? person.locale;
    const content = await contentFor(desk, { kept, person, locale }, change);
    await patiently(() => client.views.publish({ user_id: asker.user, view: homeView(content) }));
  });
}

async function read(desk: Desk, client: WebClient, asker: Asker): Promise<Kept | undefined> {
  try {
    const [settings, recent, digests, channel, ...feeds] = await Promise.all([
      settingsOf(desk, asker),
      recentQuestions(desk.store, asker),
      digestsOf(desk, client, asker),
      channelInView(desk.store, asker),
      ...feedsNamed(desk.words('')).map((feed) => readFeedStatus(desk.store, feed)),
    ]);
    // A question of a time before may have slots that no intent takes now.
    return {
      settings,
      digests,
      channel,
      recent: recent.filter((query) => parseQuery(query) !== undefined),
      feeds: feeds.filter((status) => status !== undefined),
    };
  } catch (error) {
    desk.log.error('What is shown on a home tab could not be read:', error);
    return undefined;
  }
}

interface Seen {
  readonly kept: Kept | undefined;
  readonly person: Person;
  readonly locale: Locale;
}

async function contentFor(
  desk: Desk,
  { kept, person, locale }: Seen,
  { notice, inputKey = '' }: HomeChange,
): Promise<HomeContent> {
  const words = desk.words(locale);
  const listed = async (label: string, query: Query): Promise<ListedQuestion> => ({
    label,
    value: await buttonValue(desk.store, { query, locale }),
  });
  const shown = kept?.recent.slice(0, SHOWN).map((query) => listed(words.question(query), query));
  const recent = shown && (await Promise.all(shown).catch(() => undefined));
  return {
    words,
    inputKey,
    notice,
    recent,
    tries: await Promise.all(words.topics.slice(0, TRIES).map(({ ask, query }) => listed(ask, query))),
    digests: kept && (await listHomeDigests(desk, kept.digests, locale)),
    openChannel: kept && (await offerDigest(desk, { ...kept, ...person }, kept.digests, locale)),
    settings: kept && settingLines(kept.settings, words),
    isAdmin: person.isAdmin,
    freshness: [
      ...freshness(desk.catalogue, words, isoDay(desk.clock())),
      ...feedLines(kept?.feeds ?? [], words),
    ],
  };
}
