import type { Figure } from '../catalogue/catalogue.ts';
import { feedKeys, readFeedFigures } from '../memory/feeds.ts';
import type { Store } from '../store/store.ts';
import { feedIds } from './index.ts';

/** The last good figures of all feeds, and the version they are of. */
export interface Live {
  readonly version: string;
  readonly figures: readonly Figure[];
}

/**
 * What the feeds gave, as a store keeps it; undefined when that is nothing, or the version already had. Rejects when the
 * store is out of reach.
 */
export async function readLive(store: Store, had?: string): Promise<Live | undefined> {
  const version = await store.get<string>(feedKeys.version);
  if (version === undefined || version === had) return undefined;
  const feeds = await Promise.all(feedIds.map((feed) => readFeedFigures(store, feed)));
  return { version, figures: feeds.flatMap((parts) => Object.values(parts).flat()) };
}
