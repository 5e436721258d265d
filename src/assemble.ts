import { join } from 'node:path';
import { ask, askAgain, type Reply, type Trip } from './ask.ts';
import { changing } from './catalogue/changing.ts';
import { loadCatalogue } from './catalogue/load.ts';
import { whatsNew } from './digest/whats-new.ts';
import { adjustables } from './engine/adjustables.ts';
import { checkQuery } from './engine/check-query.ts';
import { answerQuery } from './engine/index.ts';
import type { Query } from './engine/query.ts';
import { loadLanguage } from './language/load.ts';
import type { Digest, Moment, Product } from './product.ts';
import { DAY, isoDay } from './quantity/days.ts';
import { cacheOn } from './store/cache.ts';
import { codeVersion } from './store/code-version.ts';
import { recent } from './store/recent.ts';
import type { Store } from './store/store.ts';

interface Parts {
  /** The time in milliseconds. */
  readonly clock?: () => number;
  /**
   * Where several instances keep answers, so that each is computed once. One instance alone computes faster than it
   * could write a file, and keeps what it said at hand.
   */
  readonly shared?: Store | undefined;
}

/** An answer is of one day; a later one has another key. */
const FOR_A_DAY = { fresh: DAY, stale: 0 };

/** Replies this process keeps at hand, some ten kilobytes each: in a channel the same is asked again and again. */
const AT_HAND = 1_000;

/** Digests kept at hand: as many as there are languages and days on which conversations were told last. */
const DIGESTS_AT_HAND = 50;

/** Characters of a text beyond which its reply is not kept, since it holds the text: few ask as much, none twice. */
const LONGEST_KEPT = 500;

/** What an answer is computed by. Words have no part in it: an answer holds none. */
const FORMULAS = ['catalogue', 'engine', 'quantity'].map((folder) => join(import.meta.dirname, folder));

/** The one wiring. Facts and words that cannot be read throw. */
export function assemble({ clock = Date.now, shared }: Parts = {}): Product {
  const facts = loadCatalogue();
  const catalogue = changing(facts);
  const language = loadLanguage(catalogue);
  const cache = shared && cacheOn(shared, clock);
  // Instances of the release before, and what they kept, may still be there.
  const code = shared && codeVersion(FORMULAS);
  const atHand = recent<Reply>(AT_HAND, ({ answer }) => answer === undefined || !isOfTheMoment(answer.query));
  const digests = recent<Digest>(DIGESTS_AT_HAND);
  const today = () => isoDay(clock());
  // Of a day given by hand the time is not known.
  const momentOf = ({ now, instant }: Partial<Moment>) =>
    instant ?? (now === undefined ? clock() : undefined);

  function tripAt(now: string, instant: number | undefined, isKept = true): Trip {
    const world = { catalogue, now, instant };
    const compute = (query: Query) =>
      query.intent === 'digest' && query.action === 'preview'
        ? whatsNew(undefined, [], world).answer
        : answerQuery(query, world);
    return {
      language,
      day: now,
      check: (query) => checkQuery(query, world),
      answer: async (query) => {
        const key = `answer/${catalogue.version}/${code}/${now}/${JSON.stringify(query)}`;
        return cache === undefined || !isKept || isOfTheMoment(query)
          ? compute(query)
          : cache.remember(key, FOR_A_DAY, () => compute(query));
      },
    };
  }

  return {
    catalogue,
    facts,
    language,
    takeLive: (figures) => catalogue.become(facts.withLive(figures)),
    ask: (text, circumstances = {}) => {
      const { now = today(), instant: _, ...asked } = circumstances;
      const reply = () => ask(text, { ...asked, now }, tripAt(now, momentOf(circumstances)));
      if (text.length > LONGEST_KEPT) return reply();
      const { locale, zone, previous, offered, earlier, threadLocale, usual } = asked;
      const place = [locale, zone, previous, offered, earlier, threadLocale, usual];
      return atHand(JSON.stringify([catalogue.version, now, ...place, text]), reply);
    },
    rehearse: (text) => {
      const now = today();
      return ask(text, { now }, tripAt(now, clock(), false));
    },
    askAgain: (query, locale, moment = {}) => {
      const { now = today(), instant: _, ...again } = moment;
      return atHand(JSON.stringify([catalogue.version, now, locale, query, again]), () =>
        askAgain(query, locale, tripAt(now, momentOf(moment)), again),
      );
    },
    digest: (told, failed, locale) => {
      const now = today();
      // Many conversations were told the same: for all of them it is worked out once.
      return digests(JSON.stringify([catalogue.version, now, told, failed, locale]), async () => {
        const news = whatsNew(told, failed, { catalogue, now });
        return { ...news, wording: language.speak(news.answer, locale) };
      });
    },
    adjustables: (answer, now = today()) => adjustables(answer, { catalogue, now }),
  };
}

/** Whether an answer depends on the time of the day, so that the next hour's is another. */
function isOfTheMoment({ intent }: Query): boolean {
  return intent === 'digest';
}
