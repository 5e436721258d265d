import type { Known } from '../catalogue/catalogue.ts';
import { type Estimate, times } from '../quantity/estimate.ts';
import { publishersOf } from '../quantity/source.ts';
import type { Answer, Note, Table } from './answer.ts';
import { asPublished } from './as-published.ts';
import { cautions, conclude } from './conclude.ts';
import type { Inquiry } from './inquiry.ts';
import { amountSlot } from './slots.ts';

const KINDS = ['seatPriceByMonth', 'seatPriceByYear'] as const;

/**
 * What a seat of a licence costs a month, as its seller lists it; so many seats together where they are counted. Where
 * the seller publishes no price the answer is unknown, with what others report of it said as a report.
 */
export function ofLicence(licence: string, inquiry: Inquiry): Answer {
  const { query, known } = inquiry;
  const found = KINDS.flatMap((kind) => {
    const price = known(licence, kind);
    return price === undefined ? [] : [{ kind, price }];
  });
  const listed = found.filter(({ price }) => price.verified);
  const [first] = listed;
  const seat = first && asPublished('seat', first.price);
  return conclude(inquiry, {
    total: seat === undefined ? null : totalOf(seat, inquiry),
    figures: Object.fromEntries(listed.map(({ kind, price }) => [kind, asPublished(kind, price)])),
    table: historyTable(licence, inquiry),
    caveats: [
      ...notes(licence, found, inquiry),
      ...(first === undefined ? [] : cautions('price', first.price)),
    ],
    sources: found.flatMap(({ price }) => price.sources),
    next: query.seats === undefined && seat !== undefined ? [{ ...query, seats: 100 }] : [],
  });
}

function totalOf(seat: Estimate, { query }: Inquiry): Estimate {
  if (query.seats === undefined) return { ...seat, name: 'total' };
  return times(amountSlot(query, 'seats', 'ratio', 1), seat, { name: 'total', unit: 'USD/month' });
}

function notes(licence: string, found: readonly { readonly price: Known }[], { world }: Inquiry): Note[] {
  const { listed, fewestSeats } = world.catalogue.thing(licence)?.traits ?? {};
  const reported = found.filter(({ price }) => !price.verified);
  const isKnown = found.length > reported.length;
  return [
    ...(isKnown ? [{ key: 'licence-listed' }] : []),
    ...(isKnown
      ? []
      : [{ key: listed === 'no' ? 'licence-unlisted' : 'no-price-known', values: { thing: licence } }]),
    ...(typeof fewestSeats === 'number' ? [{ key: 'fewest-seats', values: { count: fewestSeats } }] : []),
    ...(isKnown ? [] : reported.map(({ price }) => reportOf(price))),
  ];
}

function reportOf({ low, mid, high, unit, sources, asOf }: Known): Note {
  return {
    key: 'licence-reported',
    values: { value: { low, mid, high, unit }, by: publishersOf(sources), asOf },
  };
}

/** What was said of it over time, by how it is paid for. */
function historyTable(licence: string, { world }: Inquiry): Table | undefined {
  const rows = KINDS.flatMap((kind) =>
    world.catalogue
      .history(licence, kind, world.now)
      .map((figure) => [figure.from ?? figure.asOf, kind, figure, publishersOf(figure.sources)] as const),
  ).sort(([a], [b]) => a.localeCompare(b));
  return rows.length < 2 ? undefined : { columns: ['as-of', 'billed', 'price', 'source'], rows };
}
