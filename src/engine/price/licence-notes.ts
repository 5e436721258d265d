import type { Known } from '../../catalogue/catalogue.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { middleOf } from '../slots.ts';

/** How a seat is paid for: month by month, or a year at once. */
export const KINDS = ['seatPriceByMonth', 'seatPriceByYear'] as const;

type Kind = (typeof KINDS)[number];

/** One way to pay for a seat, with its price a month in USD. */
export interface Listed {
  readonly kind: Kind;
  readonly price: Known;
}

/** Whether a number of seats or a time is asked about, not only the list price. */
export function isCounted({ query }: Inquiry): boolean {
  return query.seats !== undefined || query.subscription !== undefined;
}

/** The fewest seats the seller sells at once. */
export function fewestSeats(licence: string, catalogue: Inquiry['world']['catalogue']): number {
  const { fewestSeats: fewest } = catalogue.thing(licence)?.traits ?? {};
  return typeof fewest === 'number' ? fewest : 1;
}

/** On which terms the total is paid, where they are known to matter. */
export function billing({ kind }: Listed, listed: readonly Listed[], inquiry: Inquiry): Note[] {
  if (!isCounted(inquiry)) return [];
  const isYearAlone = kind === 'seatPriceByYear' && listed.length === 1;
  if (isYearAlone) return [{ key: 'billed-by-year-alone' }];
  if (kind === 'seatPriceByYear') return [{ key: 'billed-by-year' }];
  return [{ key: listed.length === 1 ? 'billed-by-month-alone' : 'billed-by-month' }];
}

/** Whether the seller publishes a price, how many seats it sells at least, and what others report where it publishes none. */
export function notes(licence: string, found: readonly Listed[], { query, world }: Inquiry): Note[] {
  const { listed } = world.catalogue.thing(licence)?.traits ?? {};
  const fewest = fewestSeats(licence, world.catalogue);
  const asked = query.seats === undefined ? undefined : middleOf(query, 'seats', 1);
  const reported = found.filter(({ price }) => !price.verified);
  const isKnown = found.length > reported.length;
  return [
    ...(isKnown ? [{ key: 'licence-listed' }] : []),
    ...(isKnown
      ? []
      : [{ key: listed === 'no' ? 'licence-unlisted' : 'no-price-known', values: { thing: licence } }]),
    ...(fewest > 1
      ? [
          {
            key: asked !== undefined && asked < fewest ? 'billed-fewest-seats' : 'fewest-seats',
            values: { count: fewest },
          },
        ]
      : []),
    ...(isKnown ? [] : reported.map(({ price }) => reportOf(price))),
  ];
}

function reportOf({ low, mid, high, unit, sources, asOf }: Known): Note {
  return {
    key: 'licence-reported',
    values: { value: { low, mid, high, unit }, by: publishersOf(sources), asOf },
  };
}
