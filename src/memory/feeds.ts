import * as z from 'zod/mini';
import type { Figure } from '../catalogue/catalogue.ts';
import type { Store } from '../store/store.ts';
import { parseRecord, readRecord } from './read-record.ts';

const problem = z.object({
  /** What of the feed it is about: a company. */
  part: z.string(),
  /** See `Fault` of the feeds. */
  fault: z.string(),
  /** For whoever runs the app, in English. */
  detail: z.string(),
});

const status = z.object({
  feed: z.string(),
  /** When it was last looked at, and when that last gave anything; ISO times. */
  tried: z.string(),
  succeeded: z.optional(z.string()),
  problems: z.array(problem),
});

const range = { low: z.number(), mid: z.number(), high: z.number() };
const source = z.looseObject({
  kind: z.string(),
  publisher: z.string(),
  title: z.string(),
  published: z.string(),
  accessed: z.string(),
});
const figure = z.looseObject({
  thing: z.string(),
  kind: z.string(),
  ...range,
  unit: z.string(),
  asOf: z.string(),
  sources: z.array(source),
  verified: z.boolean(),
  where: z.string(),
});
const figures = z.record(z.string(), z.array(figure));

/** How a feed stands. */
export type FeedStatus = z.infer<typeof status>;
export type FeedProblem = z.infer<typeof problem>;
/** The last good figures of a feed, by its parts. */
type FeedFigures = Readonly<Record<string, readonly Figure[]>>;

/** Where what the feeds gave is kept: for ever, so that the last good figures outlast every outage. */
export const feedKeys = {
  status: (feed: string) => `feed/${feed}/status`,
  figures: (feed: string) => `feed/${feed}/figures`,
  /** Changes whenever any figure does. */
  version: 'feed-version',
} as const;

/** How a feed stands, or undefined when it never ran here. Rejects when the store is out of reach. */
export function readFeedStatus(store: Store, feed: string): Promise<FeedStatus | undefined> {
  return readRecord(store, feedKeys.status(feed), status);
}

/** The last good figures of a feed; of a shape of before, none. Rejects when the store is out of reach. */
export async function readFeedFigures(store: Store, feed: string): Promise<FeedFigures> {
  const parts = parseRecord(await store.get(feedKeys.figures(feed)), figures);
  return (parts ?? {}) as unknown as FeedFigures;
}

/** Feeds that gave nothing, or not all, when they were looked at last, with when they last gave anything. */
export async function failedFeeds(
  store: Store,
  feeds: readonly string[],
): Promise<{ readonly feed: string; readonly succeeded?: string | undefined }[]> {
  const statuses = await Promise.all(feeds.map((feed) => readFeedStatus(store, feed)));
  return statuses.flatMap((one) => {
    const isFailed = one?.problems.some(({ fault }) => fault !== 'gap');
    return one && isFailed ? [{ feed: one.feed, succeeded: one.succeeded }] : [];
  });
}
