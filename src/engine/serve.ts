import { atLeast, dividedBy, type Estimate, exactly, times } from '../quantity/estimate.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Note } from './answer.ts';
import { asPublished } from './as-published.ts';
import { blendedPrice } from './blended-price.ts';
import { conclude } from './conclude.ts';
import { energyAssumptions, energyHour } from './energy.ts';
import { type Inquiry, inquire } from './inquiry.ts';
import type { Intent } from './intent.ts';
import { BASES } from './market-rate.ts';
import { type Query, without } from './query.ts';
import { askedOnOtherBasis, onOtherBasis, rentalPrice } from './rental-price.ts';
import { amountSlot, textSlot } from './slots.ts';
import { type Throughput, throughputOf } from './throughput.ts';
import { monthlyTokens } from './volume.ts';

const HOURS_PER_MONTH = exactly(730, { name: 'hours-per-month', unit: 'hours' });
const SECONDS_PER_MONTH = exactly(730 * 3600, { name: 'seconds-per-month', unit: 'ratio' });
/** Of an accelerator's memory, what weights and cache may fill. */
const USABLE_MEMORY = 0.9;

/**
 * What it costs a month to serve a model on own hardware: accelerators = tokens a second ÷ throughput ÷ utilisation,
 * at least as many as hold the weights; cost = accelerators × hours × rent. Beside it the same volume hosted.
 */
export const serve: Intent = {
  id: 'serve',
  slots: {
    model: { takes: 'model' },
    parameters: { takes: 'parameters' },
    volume: { takes: 'volume' },
    accelerator: { takes: 'accelerator' },
    basis: { takes: 'word', words: BASES },
    asOf: { takes: 'date' },
    asks: { takes: 'word', words: ['accelerators', 'memory', 'energyPerRequest'] },
  },
  requires: [['model', 'parameters'], ['volume']],
  assumes: [
    'throughput',
    'utilisation',
    'rent-price',
    'tokens-per-request',
    'requests-per-user',
    'bytes-per-parameter',
    ...energyAssumptions,
    'input-price',
    'output-price',
  ],

  answer(query, world) {
    const inquiry = inquire(query, world);
    const { known, ledger } = inquiry;
    const model = textSlot(query, 'model');
    const size = sizeOf(model, inquiry);
    const measured = size && throughputOf(size.active, model, inquiry);
    const accelerator = textSlot(query, 'accelerator') ?? measured?.accelerator;
    const volume = monthlyTokens(measured?.tokensPerRequest, inquiry);
    const speed = ledger.assume('throughput', measured?.known);
    const utilisation = ledger.assume('utilisation', known('serving', 'servingUtilisation'));
    if (!size || !accelerator || !volume || !speed || !utilisation) {
      return conclude(inquiry, {
        total: null,
        figures: unknownFigures,
        caveats: [{ key: 'no-throughput-known' }],
      });
    }
    const memory = weightsOf(size.total, inquiry);
    const perSecond = dividedBy(volume.tokens, SECONDS_PER_MONTH, {
      name: 'tokens-per-second',
      unit: 'tokens/s',
    });
    const busy = dividedBy(
      perSecond,
      times(speed, utilisation, { name: 'average-throughput', unit: 'tokens/s' }),
      {
        name: 'accelerators',
        unit: 'accelerators',
      },
    );
    const accelerators = atLeast(busy, fewest(memory, accelerator, inquiry), {
      name: 'accelerators',
      unit: 'accelerators',
    });
    const rental = rentalPrice({ accelerator, commitment: 'on-demand', hours: 730 }, inquiry);
    const { price, offers, caveats } = rental;
    const hours = times(accelerators, HOURS_PER_MONTH, { name: 'accelerator-hours', unit: 'hours' });
    const total = price && times(hours, price, { name: 'total', unit: 'USD' });
    return conclude(inquiry, {
      total: total ?? null,
      figures: {
        accelerators,
        perMillionTokens:
          (total &&
            dividedBy(total, volume.tokens, { name: 'per-million-tokens', unit: 'USD/million-tokens' })) ??
          null,
        memory,
        energyPerRequest: energyPerRequest(hours, accelerator, volume.requests, inquiry),
        ...onOtherBasis(hours, rental),
        ...hostedCost(model, volume.tokens, inquiry),
      },
      caveats: [...notes(measured, query), ...caveats],
      sources: offers.flatMap((offer) => offer.price.sources),
      next: [...followUps(query, model), ...askedOnOtherBasis(query, rental)],
    });
  },
};

const unknownFigures = { accelerators: null, perMillionTokens: null, memory: null, energyPerRequest: null };

function sizeOf(model: string | undefined, { query, known }: Inquiry) {
  const published = model === undefined ? undefined : known(model, 'parameters');
  const given = query.parameters === undefined ? undefined : amountSlot(query, 'parameters', 'parameters', 0);
  const total = given ?? (published && asPublished('parameters', published));
  const part = model === undefined ? undefined : known(model, 'activeParameters')?.mid;
  return total && { total, active: part ?? rangeOf(total).mid };
}

function weightsOf(parameters: Estimate, { ledger, known }: Inquiry): Estimate | null {
  const each = ledger.assume('bytes-per-parameter', known('serving', 'bytesPerParameter'));
  return each ? times(parameters, each, { name: 'memory', unit: 'bytes' }) : null;
}

/** Accelerators that hold one copy of the weights. */
function fewest(memory: Estimate | null, accelerator: string, { known }: Inquiry): number {
  const each = known(accelerator, 'memory')?.mid;
  const bytes = typeof memory?.values === 'number' ? memory.values : undefined;
  return each === undefined || bytes === undefined
    ? 1
    : Math.max(1, Math.ceil(bytes / (each * USABLE_MEMORY)));
}

function energyPerRequest(
  hours: Estimate,
  accelerator: string,
  requests: Estimate | undefined,
  inquiry: Inquiry,
): Estimate | null {
  const hourly = requests && energyHour(accelerator, inquiry);
  if (!hourly) return null;
  const monthly = times(hours, hourly.energy, { name: 'energy-month', unit: 'Wh' });
  return dividedBy(monthly, requests as Estimate, { name: 'energy-per-request', unit: 'Wh' });
}

/** The same tokens through the model's own hosted price, three parts input to one of output. */
function hostedCost(model: string | undefined, tokens: Estimate, inquiry: Inquiry): Record<string, Estimate> {
  if (model === undefined || inquiry.known(model, 'inputPrice') === undefined) return {};
  const price = blendedPrice(model, inquiry);
  return price === undefined ? {} : { hosted: times(tokens, price, { name: 'hosted', unit: 'USD' }) };
}

function notes(measured: Throughput | undefined, query: Query): Note[] {
  if (measured === undefined || query.assume?.throughput !== undefined) return [];
  const model = String(measured.measured.traits.model);
  const { accelerator } = measured;
  return [
    { key: measured.isScaled ? 'throughput-scaled' : 'throughput-measured', values: { model, accelerator } },
  ];
}

function followUps(query: Query, model: string | undefined): Query[] {
  const faster = query.accelerator === 'b200' ? [] : [{ ...query, accelerator: 'b200' }];
  return [
    ...faster,
    ...(model === undefined
      ? []
      : [{ ...without(query, 'volume', 'accelerator', 'assume'), intent: 'alternatives' }]),
  ];
}
