import { dividedBy, type Estimate, exactly, times } from '../../quantity/estimate.ts';
import { monthOfHours } from '../../quantity/exact-hours.ts';
import { HOURS_PER_YEAR } from '../../quantity/hours.ts';
import { publishersOf } from '../../quantity/source.ts';
import type { Answer, Table } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import { cautions } from '../cautions.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { amountSlot, middleOf } from '../slots.ts';
import { billing, fewestSeats, isCounted, KINDS, type Listed, notes } from './licence-notes.ts';

/**
 * What a seat of a licence costs a month, as its seller lists it; so many seats, and so many months, where they are
 * said: seats × months × price of a month. A year or more is paid by the year where that is sold, a shorter time by the
 * month. Where the seller publishes no price the answer is unknown, with what others report of it said as a report.
 */
export function ofLicence(licence: string, inquiry: Inquiry): Answer {
  const { query, known } = inquiry;
  const found = KINDS.flatMap((kind): Listed[] => {
    const price = known(licence, kind);
    return price === undefined ? [] : [{ kind, price }];
  });
  const listed = found.filter(({ price }) => price.verified);
  const [usual] = listed;
  const byYear = listed.find(({ kind }) => kind === 'seatPriceByYear');
  const term = query.subscription === undefined ? undefined : middleOf(query, 'subscription', 0);
  const paid = term !== undefined && term >= HOURS_PER_YEAR ? (byYear ?? usual) : usual;
  const months = monthsOf(inquiry);
  const bill = paid && billOf(paid, licence, months, inquiry);
  // What is paid a year at once is paid for the whole of it.
  const isOther = ({ kind }: Listed) =>
    kind !== paid?.kind && isCounted(inquiry) && (term === undefined || term >= HOURS_PER_YEAR);
  return conclude(inquiry, {
    total: bill === undefined ? null : { ...bill, name: 'total' },
    figures: Object.fromEntries(
      listed.flatMap((one) => [
        [one.kind, asPublished(one.kind, one.price)],
        ...(isOther(one) ? [[`paid-${one.kind}`, billOf(one, licence, months, inquiry)]] : []),
      ]),
    ),
    table: historyTable(licence, inquiry),
    caveats: [
      ...notes(licence, found, inquiry),
      ...(paid === undefined ? [] : [...billing(paid, listed, inquiry), ...cautions('price', paid.price)]),
    ],
    sources: found.flatMap(({ price }) => price.sources),
    next: followUps(inquiry, usual !== undefined),
  });
}

/** No fewer seats are billed than the seller sells at least. */
function billOf(
  { price }: Listed,
  licence: string,
  months: Estimate | undefined,
  { query, world }: Inquiry,
): Estimate {
  const seat = asPublished('seat', price);
  if (query.seats === undefined && months === undefined) return seat;
  const asked = amountSlot(query, 'seats', 'ratio', 1);
  const fewest = fewestSeats(licence, world.catalogue);
  const isFewer = typeof asked.values === 'number' && asked.values < fewest && query.seats !== undefined;
  const seats = isFewer ? exactly(fewest, { name: 'seats', unit: 'ratio' }) : asked;
  const monthly =
    query.seats === undefined ? seat : times(seats, seat, { name: 'seats-month', unit: 'USD/month' });
  return months === undefined ? monthly : times(months, monthly, { name: 'seats-term', unit: 'USD' });
}

function monthsOf({ query }: Inquiry): Estimate | undefined {
  if (query.subscription === undefined) return undefined;
  const hours = amountSlot(query, 'subscription', 'hours', HOURS_PER_YEAR);
  return dividedBy(hours, monthOfHours, { name: 'months', unit: 'ratio' });
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

function followUps({ query }: Inquiry, isListed: boolean) {
  if (!isListed) return [];
  if (query.seats === undefined) return [{ ...query, seats: 100 }];
  return query.subscription === undefined ? [{ ...query, subscription: HOURS_PER_YEAR }] : [];
}
