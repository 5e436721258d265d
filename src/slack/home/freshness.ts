import type { Catalogue, ThingKind } from '../../catalogue/catalogue.ts';
import { fill } from '../../language/speak/fill.ts';
import type { Words } from '../../language/words.ts';
import type { FeedStatus } from '../../memory/feeds.ts';

/** What the name of a live feed stands under among the labels, before its id. */
const FEED = 'feed-';

/** The live feeds that have a name in these words, by id. */
export function feedsNamed({ labels }: Words): string[] {
  return Object.keys(labels).flatMap((key) => (key.startsWith(FEED) ? [key.slice(FEED.length)] : []));
}

/** When live feeds were looked up last, a line each, and of one that fails since when. */
export function feedLines(statuses: readonly FeedStatus[], { labels, date }: Words): string[] {
  const day = (time: string | undefined) => (time === undefined ? '' : date(time.slice(0, 10)));
  return statuses.map(({ feed, tried, succeeded }) => {
    const said = succeeded === undefined ? 'feedNever' : succeeded < tried ? 'feedFailing' : 'feedFresh';
    const what = labels[FEED + feed] ?? feed;
    return fill(labels[said] ?? '', { what, tried: day(tried), succeeded: day(succeeded) });
  });
}

/** What ages: its label, and the figures that tell how old it is. */
const kinds: readonly { readonly label: string; readonly thing: ThingKind; readonly figure: string }[] = [
  { label: 'freshPurchase', thing: 'accelerator', figure: 'purchasePrice' },
  { label: 'freshRental', thing: 'instance', figure: 'onDemand' },
  { label: 'freshTokens', thing: 'model', figure: 'inputPrice' },
  { label: 'freshSpending', thing: 'company', figure: 'capex' },
  { label: 'freshElectricity', thing: 'industry', figure: 'electricityPrice' },
  { label: 'freshCurrency', thing: 'currency', figure: 'perDollar' },
];

/** Of each kind of figure that ages, the day of its newest, a line each; `now` is the clock's day, ISO. */
export function freshness(catalogue: Catalogue, { labels, date }: Words, now: string): string[] {
  return kinds.map(({ label, thing, figure }) => {
    const known = catalogue.things(thing).flatMap(({ id }) => catalogue.latest(id, figure, { now }) ?? []);
    const [newest] = known.toSorted((a, b) => b.asOf.localeCompare(a.asOf));
    const what = labels[label] ?? '';
    if (newest === undefined) return fill(labels.freshUnknown ?? '', { what });
    const said = newest.stale ? labels.freshStale : labels.freshAsOf;
    return fill(said ?? '', { what, date: date(newest.asOf) });
  });
}
