import type { Logger } from '@slack/bolt';
import type { FailedFeed, Told } from '../digest/whats-new.ts';
import type { Language } from '../language/language.ts';
import type { Locale } from '../language/reading.ts';
import { rememberDeliveries } from '../memory/deliveries.ts';
import { failedFeeds } from '../memory/feeds.ts';
import type { Store } from '../store/store.ts';
import { createApp } from './app.ts';
import type { Desk, NewsForOne } from './desk.ts';
import { type DigestSettings, usualDigests } from './digests/digest-settings.ts';
import { startDigests } from './digests/start-digests.ts';
import { type Entrance, slackRefused, type Transport } from './entrance.ts';
import { handleOnce } from './handle-once.ts';
import { healthOf } from './health.ts';
import { takeTurns } from './in-turn.ts';
import { receiveHttp } from './receive-http.ts';
import { receiveSocket } from './receive-socket.ts';
import { within } from './within.ts';

interface SlackOptions {
  readonly transport: Transport;
  readonly botToken: string;
  readonly port: number;
  /** Over HTTP, the address to listen on; every one of this machine's when left out. */
  readonly host?: string;
  readonly slackApi: string;
  readonly product: Pick<Desk, 'ask' | 'askAgain' | 'adjustables' | 'catalogue'> & {
    digest(
      told: Told | undefined,
      failed: readonly FailedFeed[],
      locale: Locale,
    ): Promise<Pick<NewsForOne, 'wording' | 'told' | 'isQuiet'>>;
    readonly language: Pick<Language, 'locales' | 'words' | 'readField'>;
  };
  readonly store: Store;
  /** How digests are delivered; as usual, by this process, when left out. */
  readonly digests?: DigestSettings;
  /** Ids of the feeds whose failures a digest tells. */
  readonly feeds?: readonly string[];
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** The app at work. */
export interface RunningSlack {
  /** Has what is due delivered without waiting for the next look. */
  look(): Promise<void>;
  /** The port that takes requests, or only answers GET /health in Socket Mode. */
  readonly port: number;
  /** Takes nothing more and finishes what is in hand; what takes too long is left for the next start. */
  stop(): Promise<void>;
}

/** Milliseconds until a dead process's work is free for others. */
const claimFor = 6000;

/** Milliseconds until the work of one killed just before this start is free. */
const lookSoon = claimFor + 500;

/** Milliseconds between looks for work left unfinished by this process or another. */
const lookAgain = 15_000;

/** Milliseconds to finish in: those who stop a process kill it after ten seconds or more. */
const patience = 8000;

/** Starts the app: when this resolves, Slack may send. Throws a StartError when it cannot. */
export async function startSlack(options: SlackOptions): Promise<RunningSlack> {
  const { product, store, log, clock } = options;
  const { ask, askAgain, adjustables, catalogue, language } = product;
  const { locales, words, readField } = language;
  const desk: Desk = {
    ...{ ask, askAgain, adjustables, catalogue, locales, words, readField },
    ...{ store, log, clock },
    digest: async (told, locale) => {
      const failed = await failedFeeds(store, options.feeds ?? []);
      const { wording, ...news } = await product.digest(told, failed, locale);
      return { ...news, wording, failed: wording.caveats.slice(0, failed.length) };
    },
    rendered: new WeakMap(),
    inTurn: takeTurns(),
    toNote: new Map(),
  };
  const entrance = entranceFor(options);
  const app = createApp({ ...options, receiver: entrance.receiver }, desk);
  const deliveries = rememberDeliveries(store, clock, claimFor);
  const { resume, drain } = handleOnce(app, { deliveries, log, clock });

  await app.init().catch((error) => {
    throw slackRefused('SLACK_BOT_TOKEN', error);
  });
  const port = await entrance.open();
  const digests = await startDigests(desk, options, options.digests ?? usualDigests);
  void digests.look();

  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = looking
      .then(resume)
      .catch((error) => log.error('Unfinished work could not be looked for:', error));
  };
  look();
  const timers = [setTimeout(look, lookSoon), setInterval(look, lookAgain)];
  return {
    port,
    look: digests.look,
    async stop() {
      for (const timer of timers) clearTimeout(timer);
      const ended = [entrance.close(() => drain(patience)), digests.stop()];
      await within(patience, Promise.all(ended));
    },
  };
}

function entranceFor(options: SlackOptions): Entrance {
  const { transport, store } = options;
  const health = healthOf(store);
  return transport.mode === 'http'
    ? receiveHttp({ ...options, ...transport, health })
    : receiveSocket({ ...options, ...transport, health });
}
