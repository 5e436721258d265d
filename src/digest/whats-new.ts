import type { Answer } from '../engine/answer.ts';
import { capex } from '../engine/capex.ts';
import { type Filed, filingsSince, guidanceSince } from '../engine/companies/filings-since.ts';
import { LARGEST_SPENDERS } from '../engine/companies/largest-spenders.ts';
import type { World } from '../engine/intent.ts';
import { daysAfter } from '../quantity/days.ts';
import { uniteSources } from '../quantity/source.ts';
import { filingNews, guidanceNews } from './filing-news.ts';
import type { Item } from './item.ts';
import { movesSince } from './price-moves.ts';

/** Up to which day a conversation was told what is new, and the ids of what it was told of lately. */
export interface Told {
  /** ISO. */
  readonly day: string;
  readonly ids: readonly string[];
}

/** What is new for one conversation. */
export interface WhatsNew {
  readonly answer: Answer;
  /** What it was told once this is posted. */
  readonly told: Told;
  /** Nothing is new. */
  readonly isQuiet: boolean;
}

/** A feed that failed when it was looked at last, and when it last gave anything, ISO. */
export interface FailedFeed {
  readonly feed: string;
  readonly succeeded?: string | undefined;
}

/** Days a feed may bring something late: so far back what was not told yet is news. */
const LATE = 14;

/** Days the first digest of a conversation looks back. */
const FIRST = 7;

/**
 * What came out since a conversation was told last: filings, guidance, movements of prices, each with where it is said;
 * and how the largest spenders stand in the newest quarter all of them have reported.
 * @param told undefined before the first digest
 */
export function whatsNew(told: Told | undefined, failed: readonly FailedFeed[], world: World): WhatsNew {
  const start = daysAfter(told?.day ?? world.now, -(told === undefined ? FIRST : LATE));
  const seen = itemsSince(start, world);
  const isTold = new Set(told?.ids);
  const fresh = seen.filter(({ id }) => !isTold.has(id)).map(({ news }) => news);
  const standing = capex.answer({ intent: 'capex', companies: LARGEST_SPENDERS, measure: 'rank' }, world);
  const kept = itemsSince(daysAfter(world.now, -LATE), world).map(({ id }) => id);
  return {
    answer: {
      ...standing,
      query: { intent: 'digest', action: 'preview' },
      total: null,
      figures: {},
      working: [],
      news: fresh,
      sources: uniteSources(
        fresh.flatMap(({ source }) => source ?? []),
        standing.sources,
      ),
      caveats: [...failed.map(failedNote), ...standing.caveats],
      next: [],
    },
    told: { day: world.now, ids: kept },
    isQuiet: fresh.length === 0,
  };
}

function itemsSince(day: string, world: World): Item[] {
  return [
    ...filingsSince(day, world)
      .filter(isTimely)
      .map((filed) => filingNews(filed, world)),
    ...guidanceSince(day, world).map(guidanceNews),
    ...movesSince(day, world),
  ];
}

function failedNote({ feed, succeeded }: FailedFeed) {
  return succeeded === undefined
    ? { key: 'feed-failed', values: { feed } }
    : { key: 'feed-failed-since', values: { feed, asOf: succeeded.slice(0, 10) } };
}

/** Days after the end of its quarter within which a company files: what comes later is somebody else's look back. */
const FILED_WITHIN = 150;

function isTimely({ period, published, verified }: Filed): boolean {
  return verified && period.to >= daysAfter(published, -FILED_WITHIN);
}
