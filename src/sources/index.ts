import { edgar } from './edgar/edgar.ts';
import type { Feed } from './feed.ts';

/** What the feeds need from the settings. */
export interface FeedSettings {
  /** Where filings are read; the SEC unless said otherwise. */
  readonly edgarUrl: string;
  /** Whom the SEC may write to about our requests; undefined: filings are not looked at. */
  readonly edgarContact: string | undefined;
}

/** Every feed by its id, whether the settings turn it on or not. */
export const feedIds: readonly string[] = ['edgar'];

/** The live feeds that the settings turn on. */
export function feedsFor({ edgarUrl, edgarContact }: FeedSettings): readonly Feed[] {
  return edgarContact === undefined ? [] : [edgar({ url: edgarUrl, contact: edgarContact })];
}
