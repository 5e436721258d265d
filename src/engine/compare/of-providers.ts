import type { Known } from '../../catalogue/catalogue.ts';
import { times } from '../../quantity/estimate.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import type { Range } from '../../quantity/range.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Answer, Cell, Chart, Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { cautions } from '../cautions.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { rentalOffers, type Terms } from '../renting/offers.ts';
import { amountSlot } from '../slots.ts';

/** An accelerator at a provider, with what it asks an hour under each commitment; undefined where it offers none. */
interface Row {
  readonly accelerator: string;
  readonly provider: string;
  readonly prices: Readonly<Record<(typeof COMMITMENTS)[number], Known | undefined>>;
}

const COMMITMENTS = ['on-demand', 'reserved', 'spot'] as const;
/** What several providers ask for an accelerator, or for each of several: the cheapest offer under each commitment. */
export function ofProviders(
  accelerators: readonly string[],
  providers: readonly string[],
  inquiry: Inquiry,
): Answer {
  const rows = accelerators.flatMap((accelerator) =>
    providers.map(
      (provider): Row => ({ accelerator, provider, prices: pricesOf(accelerator, provider, inquiry) }),
    ),
  );
  const known = rows.flatMap(({ prices }) => Object.values(prices).flatMap((price) => price ?? []));
  const isWhole = inquiry.query.count !== undefined || inquiry.query.hours !== undefined;
  const columns = [
    'thing',
    'provider',
    ...COMMITMENTS.map((one) => `${one}-hour`),
    ...(isWhole ? ['total'] : []),
  ];
  return conclude(inquiry, {
    total: null,
    table: { columns, rows: rows.map((row) => cellsOf(row, isWhole, inquiry)) },
    chart: chartOf(rows),
    sources: known.flatMap(({ sources }) => sources),
    caveats: [
      ...totalsOf(rows, isWhole, inquiry),
      ...rows.flatMap(({ accelerator, provider, prices }) =>
        prices['on-demand'] === undefined
          ? [{ key: 'no-rent-known-at', values: { thing: accelerator, provider, commitment: 'on-demand' } }]
          : cautions('on-demand-hour', prices['on-demand']),
      ),
      ...(known.length === 0 ? [{ key: 'nothing-to-compare' }] : [{ key: 'list-prices' }]),
    ],
    next: accelerators.map((accelerator) => ({ intent: 'price', accelerator, per: 'hour' })),
  });
}

function pricesOf(accelerator: string, provider: string, inquiry: Inquiry): Row['prices'] {
  const price = (terms: Terms) => rentalOffers(accelerator, { ...terms, provider }, inquiry)[0]?.price;
  return {
    'on-demand': price({ commitment: 'on-demand', hours: 1 }),
    reserved: price({ commitment: 'reserved', hours: HOURS_PER_YEAR }),
    spot: price({ commitment: 'spot', hours: 1 }),
  };
}

/** The total is on demand: count × hours × price. */
function cellsOf({ accelerator, provider, prices }: Row, isWhole: boolean, { query }: Inquiry): Cell[] {
  const cells = [accelerator, provider, ...COMMITMENTS.map((commitment) => prices[commitment] ?? null)];
  if (!isWhole) return cells;
  const price = prices['on-demand'];
  if (price === undefined) return [...cells, null];
  const hours = times(amountSlot(query, 'count', 'accelerators', 1), amountSlot(query, 'hours', 'hours', 1), {
    name: 'accelerator-hours',
    unit: 'hours',
  });
  const total = times(hours, asPublished('rent-price', price), { name: 'total', unit: 'USD' });
  return [...cells, rangeOf(total)];
}

/** What two providers ask for all of it, where both are known. */
function totalsOf(rows: readonly Row[], isWhole: boolean, inquiry: Inquiry): Note[] {
  const [one, other, another] = rows.map((row) => (isWhole ? cellsOf(row, true, inquiry).at(-1) : null));
  if (!isRange(one) || !isRange(other) || another !== undefined) return [];
  const middle = ({ mid, unit }: Range) => ({ value: Number(mid.toPrecision(4)), unit });
  return [{ key: 'pair-in-all', values: { one: middle(one), other: middle(other) } }];
}

function isRange(cell: Cell | undefined): cell is Range {
  return typeof cell === 'object' && cell !== null;
}

/** On-demand prices, a bar for each provider and a series for each accelerator. */
function chartOf(rows: readonly Row[]): Chart | undefined {
  const points = [...new Set(rows.map(({ provider }) => provider))];
  const things = [...new Set(rows.map(({ accelerator }) => accelerator))];
  const price = (thing: string, at: string) =>
    rows.find(({ accelerator, provider }) => accelerator === thing && provider === at)?.prices['on-demand']
      ?.mid ?? null;
  const series = things.map((name) => ({ name, values: points.map((point) => price(name, point)) }));
  const known = series.flatMap(({ values }) => values).filter((value) => value !== null);
  return known.length < 2
    ? undefined
    : { title: 'compared', kind: 'bar', unit: 'USD/accelerator-hour', points, series };
}
