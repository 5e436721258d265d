import type { Catalogue, Figure } from '../catalogue/catalogue.ts';
import type { Store } from '../store/store.ts';
import { type FeedSettings, feedsFor } from './index.ts';
import { keepFresh } from './keep-fresh.ts';
import { type Refreshed, wentWrong } from './refresh.ts';

interface Running {
  readonly product: { readonly facts: Catalogue; takeLive(figures: readonly Figure[]): void };
  readonly store: Store;
  readonly log: { info(...entry: unknown[]): void; warn(...entry: unknown[]): void };
  /** The time in milliseconds. */
  readonly clock: () => number;
}

/** Keeps the live figures of a running app fresh, behind what it does. Returns what stops that. */
export function startFeeds(settings: FeedSettings, { product, store, log, clock }: Running): () => void {
  return keepFresh({
    feeds: feedsFor(settings),
    store,
    catalogue: product.facts,
    take: (figures) => product.takeLive(figures),
    tell: (what) => {
      if (what instanceof Error) log.warn('live figures could not be read or kept:', what);
      else tellOf(what, log);
    },
    clock,
  });
}

function tellOf({ feed, changed, problems, parts }: Refreshed, { info, warn }: Running['log']): void {
  info(`feed ${feed}: ${parts} looked at, ${changed.length} figures new`);
  for (const { part, fault, detail } of problems.filter(wentWrong))
    warn(`feed ${feed}, ${part}: ${fault}: ${detail}`);
}
