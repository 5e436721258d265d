import type { Catalogue, Figure } from '../catalogue/catalogue.ts';
import { mergeFigures, versionWith } from '../catalogue/merge-figures.ts';
import { type FeedProblem, feedKeys, readFeedFigures, readFeedStatus } from '../memory/feeds.ts';
import { keepClaim } from '../memory/keep-claim.ts';
import type { Store } from '../store/store.ts';
import type { Feed } from './feed.ts';
import { pagesIn } from './pages.ts';

/** What a look at a feed came to. */
export interface Refreshed {
  readonly feed: string;
  /** Figures that were not known before, or were known otherwise. */
  readonly changed: readonly Figure[];
  readonly problems: readonly FeedProblem[];
  /** How many parts were looked at, and at how many of them something failed. */
  readonly parts: number;
  readonly failed: number;
}

interface Means {
  readonly store: Store;
  /** The facts of the files. */
  readonly catalogue: Catalogue;
  /** The time in milliseconds. */
  readonly clock: () => number;
}

/** Milliseconds a claim on a feed lasts unless renewed. */
const CLAIMED = 30_000;

/**
 * Looks at a feed and keeps what it gave; what failed keeps what it had. Undefined when another instance is at it.
 * Rejects when the store is out of reach.
 */
export async function refresh(
  feed: Feed,
  { store, catalogue, clock }: Means,
): Promise<Refreshed | undefined> {
  const key = `feed/${feed.id}`;
  const token = await store.claim(key, CLAIMED);
  if (token === undefined) return undefined;
  const stop = keepClaim(store, { key, token }, CLAIMED);
  try {
    const tried = new Date(clock()).toISOString();
    const now = tried.slice(0, 10);
    const before = await readFeedFigures(store, feed.id);
    const known = (part: string) => before[part] ?? [];
    const parts = await feed.look({ catalogue, known, now, pages: pagesIn(store) });
    const after = Object.fromEntries(parts.map(({ id, figures }) => [id, mergeFigures(known(id), figures)]));
    const kept = { ...before, ...after };
    const problems = parts.flatMap((part) => part.problems);
    const failed = parts.filter((part) => part.problems.some(wentWrong)).length;
    const last = await readFeedStatus(store, feed.id);
    const succeeded = failed < parts.length ? tried : last?.succeeded;
    const status = { feed: feed.id, tried, ...(succeeded === undefined ? {} : { succeeded }), problems };
    await store.change({
      held: { key, token },
      set: [
        { key: feedKeys.figures(feed.id), value: kept },
        { key: feedKeys.status(feed.id), value: status },
        { key: feedKeys.version, value: versionWith('live', Object.values(kept).flat()) },
      ],
    });
    const seen = catalogue.withLive(Object.values(before).flat());
    return {
      feed: feed.id,
      changed: parts.flatMap(({ figures }) => figures.filter((figure) => isNews(figure, seen, now))),
      problems,
      parts: parts.length,
      failed,
    };
  } finally {
    stop();
    await store.release(key, token).catch(() => {}); // it expires
  }
}

/** Whether something was asked for and not given; a gap in what is filed is no failure. */
export function wentWrong({ fault }: FeedProblem): boolean {
  return fault !== 'gap';
}

/** Whether a figure says something that was not known of its time. */
function isNews({ thing, kind, from, asOf, mid }: Figure, seen: Catalogue, now: string): boolean {
  return !seen
    .history(thing, kind, now)
    .some((one) => one.asOf === asOf && one.from === from && one.mid === mid);
}
