import type { Known, Thing } from '../catalogue/catalogue.ts';
import { uniteSources } from '../quantity/source.ts';
import type { Note } from './answer.ts';
import type { Inquiry } from './inquiry.ts';
import { middleOf } from './slots.ts';

/** A published measurement of how fast an accelerator serves a model, and how far it had to be carried over. */
export interface Throughput {
  /** Tokens in and out a second per accelerator, at the measurement's mix. */
  readonly known: Known;
  /** Output tokens a second per accelerator, as measured. */
  readonly output: Known;
  readonly accelerator: string;
  readonly inputLength: number;
  readonly outputLength: number;
  readonly measured: Thing;
  /** Another model was measured: its speed was scaled by active parameters. */
  readonly isScaled: boolean;
  /** Another accelerator was measured: its speed was carried over by memory bandwidth. */
  readonly isCarried: boolean;
  /** Number format the speed is for. */
  readonly precision: string;
}

/** Accelerators to serve on when none is named, the commonest in published measurements first. */
const USUAL = ['h100-sxm', 'h200', 'b200', 'gb200'];

/** Tokens of one request in most published measurements: of several alike, the nearest to it. */
const USUAL_LENGTH = 2000;

/**
 * The measurement to go by: of this model on this accelerator, else of the model nearest in active parameters on it,
 * scaled by the ratio of the two (decoding reads every active parameter once a token, so speed falls as they grow).
 * One out of date gives way to any that is not, on another accelerator too: software has grown several times faster.
 */
export function throughputOf(
  active: number,
  model: string | undefined,
  inquiry: Inquiry,
): Throughput | undefined {
  const wanted = inquiry.query.accelerator;
  const measurements = inquiry.world.catalogue
    .things('measurement')
    .flatMap((one) => candidateOf(one, active, inquiry));
  const measuredOn = (accelerator: string, among: readonly Candidate[]) => {
    const here = among.filter(({ measured }) => measured.traits.accelerator === accelerator);
    const own = here.filter(({ measured }) => measured.traits.model === model);
    return nearest(own.length > 0 ? own : here, inquiry);
  };
  const fresh = measurements.filter(({ speed }) => !speed.stale);
  for (const among of [fresh, measurements]) {
    const usual = () =>
      USUAL.map((accelerator) => measuredOn(accelerator, among)).find((found) => found !== undefined);
    const found =
      typeof wanted === 'string'
        ? (measuredOn(wanted, among) ?? carriedTo(wanted, usual(), inquiry))
        : usual();
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A measurement carried over to another accelerator: decoding is bound by memory, so speed goes with its bandwidth,
 * and halves where numbers take twice the bytes. Software and batch differ too: the range is a convention, wide.
 */
function carriedTo(
  accelerator: string,
  from: Throughput | undefined,
  { known }: Inquiry,
): Throughput | undefined {
  const own = known(accelerator, 'bandwidth');
  const measured = from && known(from.accelerator, 'bandwidth');
  if (from === undefined || own === undefined || measured === undefined) return undefined;
  const isWider = from.precision === 'fp8' && known(accelerator, 'fp8') === undefined;
  const factor = (own.mid / measured.mid) * (isWider ? 0.5 : 1);
  const spread = (one: Known): Known => ({
    ...scaled(one, factor),
    low: one.low * factor * LEAST_CARRIED,
    high: one.high * factor * MOST_CARRIED,
    sources: uniteSources(one.sources, own.sources),
  });
  return {
    ...from,
    known: spread(from.known),
    output: spread(from.output),
    accelerator,
    isCarried: true,
    precision: isWider ? 'bf16' : from.precision,
  };
}

const LEAST_CARRIED = 0.6;
const MOST_CARRIED = 1.7;

interface Candidate {
  readonly measured: Thing;
  readonly speed: Known;
  /** Active parameters of the model measured over those of the one asked about. */
  readonly ratio: number;
  readonly input: number;
  readonly output: number;
}

function candidateOf(measured: Thing, active: number, { known }: Inquiry): Candidate[] {
  const { model, inputLength, outputLength } = measured.traits;
  const speed = known(measured.id, 'throughput');
  const size = (known(String(model), 'activeParameters') ?? known(String(model), 'parameters'))?.mid;
  if (speed === undefined || size === undefined) return [];
  if (typeof inputLength !== 'number' || typeof outputLength !== 'number') return [];
  return [{ measured, speed, ratio: size / active, input: inputLength, output: outputLength }];
}

function nearest(candidates: readonly Candidate[], { query }: Inquiry): Throughput | undefined {
  const asked = query.assume?.['tokens-per-request'];
  const length = asked === undefined ? USUAL_LENGTH : middleOf({ ...query, asked }, 'asked', USUAL_LENGTH);
  const best = candidates.toSorted(
    (a, b) =>
      distance(a.ratio) - distance(b.ratio) ||
      skew(a) - skew(b) ||
      lengthFrom(length, a) - lengthFrom(length, b),
  )[0];
  if (best === undefined) return undefined;
  const { measured, speed, ratio, input, output } = best;
  return {
    known: scaled(speed, ratio * ((input + output) / output)),
    output: speed,
    accelerator: String(measured.traits.accelerator),
    inputLength: input,
    outputLength: output,
    measured,
    isScaled: Math.abs(ratio - 1) > 0.01,
    isCarried: false,
    precision: String(measured.traits.precision),
  };
}

function scaled(known: Known, factor: number): Known {
  return { ...known, low: known.low * factor, mid: known.mid * factor, high: known.high * factor };
}

function distance(ratio: number): number {
  return Math.abs(Math.log(ratio));
}

/** How far a measurement is from as much in as out. */
function skew({ input, output }: Candidate): number {
  return distance(input / output);
}

function lengthFrom(wanted: number, { input, output }: Candidate): number {
  return distance((input + output) / wanted);
}

/** What was measured, with which requests, and how many at once where the source says. */
export function evidence(found: Throughput): Note[] {
  const { measured, accelerator, inputLength, outputLength, isScaled, isCarried } = found;
  const { model, concurrency, accelerators } = measured.traits;
  const lengths = {
    input: { value: inputLength, unit: 'tokens' },
    output: { value: outputLength, unit: 'tokens' },
  } as const;
  return [
    {
      key: isScaled ? 'throughput-scaled' : 'throughput-measured',
      values: { model: String(model), accelerator: String(measured.traits.accelerator) },
    },
    ...(isCarried ? [{ key: 'throughput-carried', values: { accelerator } }] : []),
    typeof concurrency === 'number' && typeof accelerators === 'number'
      ? { key: 'measured-at-once', values: { ...lengths, count: concurrency, accelerators } }
      : { key: 'measured-at-most', values: lengths },
  ];
}
