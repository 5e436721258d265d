import { HOURS_PER_MONTH } from '../quantity/hours.ts';
import { rangeOf } from '../quantity/range-of.ts';
import { conclude } from './conclude.ts';
import { inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { energyAssumptions } from './power/energy.ts';
import { regionSlot } from './power/regions.ts';
import { without } from './query.ts';
import { BASES } from './renting/market-rate.ts';
import { bothWays } from './serving/both-ways.ts';
import { unknownFigures } from './serving/figures.ts';
import { hostedAlternative } from './serving/hosted-alternative.ts';
import { FORMAT_BYTES } from './serving/number-format.ts';
import { ofOneCopy } from './serving/one-copy.ts';
import { lengthOf, outputShareOf } from './serving/request-shape.ts';
import { measurementFor, sizeAsked } from './serving/size.ts';
import { monthlyTokens } from './serving/volume.ts';

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
  requires: [
    ['model', 'parameters'],
    ['volume', 'asks=memory', 'asks=perMillionTokens'],
  ],
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
    const monthly =
      query.volume === undefined
        ? ofOneCopy(size, measured, inquiry)
        : monthlyTokens(lengthOf(measured), inquiry);
    if (monthly === undefined)
      return conclude(inquiry, {
        total: null,
        figures: query.through === 'api' ? {} : unknownFigures,
        caveats: [{ key: query.volume === undefined ? 'no-throughput-known' : 'no-request-size' }],
      });
    const share = inquiry.ledger.assume('output-share', undefined) ?? outputShareOf(measured);
    const hosted = hostedAlternative(size && rangeOf(size.total).mid, share, inquiry);
    return bothWays({ size, measured, monthly, share, hosted }, inquiry);
  },
};
