import type { Thing } from '../../catalogue/catalogue.ts';
import type { Range } from '../../quantity/range.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Source } from '../../quantity/source.ts';
import type { Hearsay } from '../../quantity/standing.ts';
import { hearsayOf } from '../as-published.ts';
import { type Inquiry, inquire } from '../inquiry.ts';
import { marketOf } from '../renting/market-of.ts';
import type { Basis } from '../renting/market-rate.ts';
import { instancePrice } from '../renting/offers.ts';
import { middleOf } from '../slots.ts';
import { blendedPrice } from '../tokens/blended-price.ts';
import { SERVING, servingOn } from './serving.ts';
import { type TrainingOn, trainingOn } from './training.ts';

/** What is known of one thing under one heading. */
export interface Finding {
  readonly value: Range;
  readonly sources: readonly Source[];
  /** What it rests on that its maker did not disclose. */
  readonly hearsay?: readonly Hearsay[];
}

type Measure = (thing: Thing, inquiry: Inquiry) => Finding | undefined;

const ON_DEMAND = { commitment: 'on-demand', hours: 1 } as const;
const PETA = 1e15;

/** Headings in the order of a comparison's columns; one that does not apply to a thing finds nothing. */
export const measures: Readonly<Record<string, Measure>> = {
  total: fleet,
  price: figure('purchasePrice'),
  rent,
  'pflop-hour': (thing, inquiry) => {
    const hourly = rent(thing, inquiry);
    const speed = inquiry.known(thing.id, 'bf16');
    if (hourly === undefined || speed === undefined) return undefined;
    const each = (dollars: number) => (dollars / speed.mid) * PETA;
    const { low, mid, high } = hourly.value;
    const value: Range = { low: each(low), mid: each(mid), high: each(high), unit: 'USD/PFLOP-hour' };
    return { value, sources: [...hourly.sources, ...speed.sources] };
  },
  'flops-per-watt': ({ id }, { known }) => {
    const [speed, power] = [known(id, 'bf16'), known(id, 'boardPower')];
    if (speed === undefined || power === undefined) return undefined;
    const each = (flops: number, watts: number) => Number((flops / watts).toPrecision(3));
    const value: Range = {
      low: each(speed.low, power.high),
      mid: each(speed.mid, power.mid),
      high: each(speed.high, power.low),
      unit: 'FLOP/s/W',
    };
    return { value, sources: [...speed.sources, ...power.sources] };
  },
  'training-cost': training('training-cost'),
  publishedRental: (thing, inquiry) =>
    trainingOn(thing, inquiry) && figure('publishedRental')(thing, inquiry),
  'accelerator-hours': training('accelerator-hours'),
  energy: training('energy'),
  [SERVING]: (thing, inquiry) => {
    const { perMillion } = servingOn(thing, inquiry) ?? {};
    return (
      perMillion && { value: rangeOf(perMillion), sources: perMillion.sources, hearsay: perMillion.hearsay }
    );
  },
  flops: figure('bf16'),
  memory: figure('memory'),
  bandwidth: figure('bandwidth'),
  // a site's is what its meter shows
  power: (thing, inquiry) => figure(thing.kind === 'site' ? 'facilityPower' : 'boardPower')(thing, inquiry),
  itPower: figure('itPower'),
  facility: figure('buildingCost'),
  equipment: figure('equipmentCost'),
  accelerators: figure('acceleratorCount'),
  h100Equivalents: figure('h100Equivalents'),
  'blended-price': ({ id, kind }, inquiry) => {
    if (kind !== 'model') return undefined;
    // A ledger of its own: each model has its own input price.
    const price = blendedPrice(id, inquire(inquiry.query, inquiry.world));
    return price && { value: rangeOf(price), sources: price.sources };
  },
  'input-price': figure('inputPrice'),
  'output-price': figure('outputPrice'),
  context: figure('context'),
  parameters: figure('parameters'),
};

function figure(kind: string): Measure {
  return ({ id }, { known }) => {
    const found = known(id, kind);
    return found && { value: found, sources: found.sources, hearsay: hearsayOf(kind, found) };
  };
}

/** One figure of the run to train, where one is named. */
function training(figureName: Exclude<keyof TrainingOn, 'format'>): Measure {
  return (thing, inquiry) => {
    const estimate = trainingOn(thing, inquiry)?.[figureName];
    return estimate && { value: rangeOf(estimate), sources: estimate.sources, hearsay: estimate.hearsay };
  };
}

/** Of a site, what the whole of it cost; of things to buy or rent, as many as are asked about: bought, or rented where a time is said. */
function fleet(thing: Thing, inquiry: Inquiry): Finding | undefined {
  const { query, known } = inquiry;
  if (thing.kind === 'site') return figure('totalCost')(thing, inquiry);
  if (query.count === undefined && query.hours === undefined) return undefined;
  const each = query.hours === undefined ? known(thing.id, 'purchasePrice') : rent(thing, inquiry)?.value;
  if (each === undefined) return undefined;
  const times = middleOf(query, 'count', 1) * middleOf(query, 'hours', 1);
  const { low, mid, high } = each;
  const value: Range = { low: low * times, mid: mid * times, high: high * times, unit: 'USD' };
  return { value, sources: [] };
}

/** An accelerator's rate on the market, an instance's own, by the hour on demand. */
function rent({ id, kind }: Thing, inquiry: Inquiry): Finding | undefined {
  const found =
    kind === 'instance'
      ? instancePrice(id, ON_DEMAND, inquiry)
      : kind === 'accelerator'
        ? marketOf({ ...ON_DEMAND, accelerator: id }, inquiry, inquiry.query.basis as Basis | undefined)
            ?.price
        : undefined;
  return found && { value: found, sources: found.sources };
}
