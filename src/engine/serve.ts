import { type Estimate, times } from '../quantity/estimate.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Answer, Note } from './answer.ts';
import { conclude } from './conclude.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { HOURS_PER_MONTH, overTime } from './over-time.ts';
import { energyAssumptions } from './power/energy.ts';
import { regionNotes, regionSlot } from './power/regions.ts';
import { type Query, without } from './query.ts';
import { BASES } from './renting/market-rate.ts';
import { askedOnOtherBasis, onOtherBasis } from './renting/rental-price.ts';
import { hardwareFigures, unknownFigures } from './serving/figures.ts';
import { type Hosted, hostedAlternative } from './serving/hosted-alternative.ts';
import type { Throughput } from './serving/measurement.ts';
import { FORMAT_BYTES } from './serving/number-format.ts';
import {
  measurementFor,
  type OwnHardware,
  onOwnHardware,
  type Size,
  sizeAsked,
} from './serving/own-hardware.ts';
import { ratio, sizeTaken } from './serving/remarks.ts';
import { lengthOf, outputShareOf } from './serving/request-shape.ts';
import { type Monthly, monthlyTokens } from './serving/volume.ts';
import { textSlot } from './slots.ts';

/**
 * What it costs a month to serve a model: on rented hardware of one's own, and the same volume through the cheapest
 * suitable hosted API. The total is that of the way asked about.
 */
export const serve: Intent = {
  id: 'serve',
  slots: {
    model: { takes: 'model' },
    parameters: { takes: 'parameters' },
    volume: { takes: 'volume' },
    accelerator: { takes: 'accelerator' },
    count: { takes: 'count' },
    hours: { takes: 'duration' },
    region: regionSlot,
    format: { takes: 'word', words: Object.keys(FORMAT_BYTES) },
    through: { takes: 'word', words: ['hardware', 'api'] },
    basis: { takes: 'word', words: BASES },
    asOf: { takes: 'date' },
    asks: {
      takes: 'word',
      words: ['accelerators', 'memory', 'energyPerRequest', 'perMillionTokens', 'carbon'],
    },
  },
  requires: [['model', 'parameters'], ['volume']],
  assumes: [
    'throughput',
    'utilisation',
    'rent-price',
    'tokens-per-request',
    'requests-per-user',
    'output-share',
    'speed-per-request',
    'bytes-per-parameter',
    'bytes-per-cached-value',
    ...energyAssumptions,
    'carbon-intensity',
    'input-price',
    'output-price',
  ],
  complete: (asked, catalogue) => {
    // A month is what the answer tells anyway.
    const query = asked.hours === HOURS_PER_MONTH ? without(asked, 'hours') : asked;
    // Nobody but its maker can run a model whose weights are not out.
    const isClosed = catalogue.thing(String(query.model))?.traits.openWeights === 'no';
    if (isClosed) return { ...query, through: query.through ?? 'api' };
    return query.through === 'hardware' ? without(query, 'through') : query;
  },

  answer(query, world) {
    const inquiry = inquire(query, world);
    const size = sizeAsked(inquiry);
    const measured = measurementFor(size, inquiry);
    const monthly = monthlyTokens(lengthOf(measured), inquiry);
    if (monthly === undefined)
      return conclude(inquiry, {
        total: null,
        figures: query.through === 'api' ? {} : unknownFigures,
        caveats: [{ key: 'no-request-size' }],
      });
    const share = inquiry.ledger.assume('output-share', undefined) ?? outputShareOf(measured);
    const hosted = hostedAlternative(size && rangeOf(size.total).mid, share, inquiry);
    return answerOf({ size, measured, monthly, share, hosted }, inquiry);
  },
};

interface Found {
  readonly size: Size | undefined;
  readonly measured: Throughput | undefined;
  readonly monthly: Monthly;
  readonly share: Estimate;
  readonly hosted: Hosted;
}

function answerOf({ size, measured, monthly, share, hosted }: Found, inquiry: Inquiry): Answer {
  const { query } = inquiry;
  const own = size
    ? onOwnHardware(size, measured, monthly, measured && share, inquiry)
    : { key: 'size-not-published', values: { model: textSlot(query, 'model') ?? '' } };
  const hardware = 'key' in own ? undefined : own;
  const bill = hosted.price && times(monthly.tokens, hosted.price, { name: 'hosted', unit: 'USD' });
  const isApi = query.through === 'api';
  const total = isApi ? bill && { ...bill, name: 'total' } : hardware?.cost;
  return conclude(inquiry, {
    total: total ?? null,
    figures: {
      ...overTime(total, query),
      ...(isApi && hardware === undefined ? {} : hardwareFigures(hardware, monthly, inquiry)),
      ...(isApi ? hardware && { ownHardware: hardware.cost ?? null } : { hosted: bill ?? null }),
      hostedPerMillion: hosted.price ?? null,
      ...(hardware && !isApi ? onOtherBasis(hardware.hours, hardware.rental) : {}),
    },
    caveats: [
      ...(measured === undefined ? [{ key: 'three-to-one' }] : []),
      ...sizeTaken(monthly, inquiry),
      ...hosted.caveats,
      ...ratio(bill, hardware?.cost),
      ...(hardware === undefined ? [own as Note] : hardware.caveats),
      ...(query.asks === 'carbon' ? regionNotes(inquiry) : []),
    ],
    sources: [...hosted.sources, ...(hardware?.rental.offers.flatMap((offer) => offer.price.sources) ?? [])],
    next: followUps(query, hardware),
  });
}

function followUps(query: Query, hardware: OwnHardware | undefined): Query[] {
  const faster =
    query.accelerator === 'b200' || query.through === 'api' ? [] : [{ ...query, accelerator: 'b200' }];
  const plain = without(query, 'volume', 'accelerator', 'assume', 'through', 'basis');
  return [
    query.through === 'api' ? without(query, 'through') : { ...query, through: 'api' },
    ...faster,
    ...(query.model === undefined ? [] : [{ ...plain, intent: 'alternatives' }]),
    ...(hardware === undefined || query.through === 'api' ? [] : askedOnOtherBasis(query, hardware.rental)),
  ];
}
