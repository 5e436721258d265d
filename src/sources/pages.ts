import * as z from 'zod/mini';
import { readRecord } from '../memory/read-record.ts';
import { DAY } from '../quantity/days.ts';
import type { Store } from '../store/store.ts';
import type { Pages } from './feed.ts';

/** Milliseconds a page is kept: longer than any feed goes without being looked at. */
const KEPT = 40 * DAY;

const page = z.object({
  etag: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  json: z.unknown(),
});

/** Pages kept in a store, shared by all instances. */
export function pagesIn(store: Store): Pages {
  const key = (url: string) => `feed-page/${url}`;
  return {
    read: (url) => readRecord(store, key(url), page),
    write: (url, value) => store.set(key(url), value, KEPT),
  };
}
