import type { Catalogue, Figure } from '../catalogue/catalogue.ts';
import { readFeedStatus } from '../memory/feeds.ts';
import type { Store } from '../store/store.ts';
import type { Feed } from './feed.ts';
import { readLive } from './live-figures.ts';
import { type Refreshed, refresh, wentWrong } from './refresh.ts';

/** What keeps live figures fresh in one running instance. */
interface Keeping {
  readonly feeds: readonly Feed[];
  readonly store: Store;
  /** The facts of the files. */
  readonly catalogue: Catalogue;
  /** Takes up what all feeds gave, in place of what it had of them. */
  take(figures: readonly Figure[]): void;
  /** What a look came to, or why there was none. */
  tell(refreshed: Refreshed | Error): void;
  /** The time in milliseconds. */
  readonly clock: () => number;
  /** Milliseconds between looks at the clock and at what other instances kept. */
  readonly beat?: number;
}

/** So many times sooner is looked again at what failed. */
const SOONER = 6;

/** As often is seen what another instance has looked up. */
const BEAT = 60_000;

/**
 * Takes up what the store has of the feeds, then looks at each of them when it is due: one instance at a time, whichever
 * comes first. With the store or a feed out of reach the last good figures stay. Returns what stops it.
 */
export function keepFresh(keeping: Keeping): () => void {
  const { feeds, store, take, tell, clock, beat = BEAT } = keeping;
  let version: string | undefined;
  let busy = false;

  async function takeUp(): Promise<void> {
    const live = await readLive(store, version);
    if (live === undefined) return;
    version = live.version;
    take(live.figures);
  }

  async function lookAt(feed: Feed): Promise<void> {
    const status = await readFeedStatus(store, feed.id);
    const since = status === undefined ? Infinity : clock() - Date.parse(status.tried);
    const went = status?.problems.some(wentWrong) ? feed.every / SOONER : feed.every;
    if (since < went) return;
    const refreshed = await refresh(feed, keeping);
    if (refreshed !== undefined) tell(refreshed);
  }

  async function turn(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      await takeUp();
      for (const feed of feeds) await lookAt(feed);
      await takeUp();
    } catch (error) {
      tell(error as Error);
    } finally {
      busy = false;
    }
  }

  const timer = setInterval(turn, beat);
  timer.unref();
  turn();
  return () => clearInterval(timer);
}
