import type { Known, Thing } from '../../catalogue/catalogue.ts';
import type { Inquiry } from '../inquiry.ts';
import { scaled } from '../scaled.ts';
import { middleOf } from '../slots.ts';

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

/** Tokens of one request in most published measurements: of several alike, the nearest to it. */
const USUAL_LENGTH = 2000;

/** A measurement as far as it may stand for what is asked about. */
export interface Candidate {
  readonly measured: Thing;
  readonly speed: Known;
  /** Active parameters of the model measured over those of the one asked about. */
  readonly ratio: number;
  readonly input: number;
  readonly output: number;
}

/** A measurement with its speed; none where its speed, its model's size or its lengths are not known. */
export function candidateOf(measured: Thing, active: number, { known }: Inquiry): Candidate[] {
  const { model, inputLength, outputLength } = measured.traits;
  const speed = known(measured.id, 'throughput');
  const size = (known(String(model), 'activeParameters') ?? known(String(model), 'parameters'))?.mid;
  if (speed === undefined || size === undefined) return [];
  if (typeof inputLength !== 'number' || typeof outputLength !== 'number') return [];
  return [{ measured, speed, ratio: size / active, input: inputLength, output: outputLength }];
}

/** Of measurements, the one nearest in active parameters, then in balance of input and output, then in length, its speed scaled to the size asked about. */
export function nearest(candidates: readonly Candidate[], { query }: Inquiry): Throughput | undefined {
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
