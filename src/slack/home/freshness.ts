import type { Catalogue, ThingKind } from '../../catalogue/catalogue.ts';
import { fill } from '../../language/speak/fill.ts';
import type { Words } from '../../language/words.ts';

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
