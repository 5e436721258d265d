import type { Known, Thing } from '../catalogue/catalogue.ts';
import type { Inquiry } from './inquiry.ts';

/** A published measurement of how fast an accelerator serves a model, and how far it had to be carried over. */
export interface Throughput {
  /** Tokens in and out a second per accelerator, at the measurement's mix. */
  readonly known: Known;
  readonly accelerator: string;
  /** Tokens of one request in the measurement. */
  readonly tokensPerRequest: number;
  readonly measured: Thing;
  /** Another model was measured: its speed was scaled by active parameters. */
  readonly isScaled: boolean;
}

/** Accelerators to serve on when none is named, the commonest in published measurements first. */
const USUAL = ['h100-sxm', 'h200', 'b200', 'gb200'];

/**
 * The measurement to go by: of this model on this accelerator, else of the model nearest in active parameters on it,
 * scaled by the ratio of the two (decoding reads every active parameter once a token, so speed falls as they grow).
 */
export function throughputOf(
  active: number,
  model: string | undefined,
  inquiry: Inquiry,
): Throughput | undefined {
  const wanted = inquiry.query.accelerator;
  const accelerators = typeof wanted === 'string' ? [wanted] : USUAL;
  const measurements = inquiry.world.catalogue.things('measurement');
  for (const accelerator of accelerators) {
    const here = measurements.filter(({ traits }) => traits.accelerator === accelerator);
    const own = here.filter(({ traits }) => traits.model === model);
    const found = nearest(own.length > 0 ? own : here, active, inquiry);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearest(measurements: readonly Thing[], active: number, { known }: Inquiry): Throughput | undefined {
  const candidates = measurements.flatMap((measured) => {
    const speed = known(measured.id, 'throughput');
    const id = String(measured.traits.model);
    const size = (known(id, 'activeParameters') ?? known(id, 'parameters'))?.mid;
    const hasMix = measured.traits.inputLength !== undefined && measured.traits.outputLength !== undefined;
    return speed === undefined || size === undefined || !hasMix
      ? []
      : [{ measured, speed, ratio: size / active }];
  });
  const best = candidates.sort(
    (a, b) => distance(a.ratio) - distance(b.ratio) || skew(a.measured) - skew(b.measured),
  )[0];
  if (best === undefined) return undefined;
  const { traits } = best.measured;
  const [input, output] = [Number(traits.inputLength), Number(traits.outputLength)];
  const factor = best.ratio * ((input + output) / output);
  const { low, mid, high } = best.speed;
  return {
    known: { ...best.speed, low: low * factor, mid: mid * factor, high: high * factor },
    accelerator: String(traits.accelerator),
    tokensPerRequest: input + output,
    measured: best.measured,
    isScaled: Math.abs(best.ratio - 1) > 0.01,
  };
}

function distance(ratio: number): number {
  return Math.abs(Math.log(ratio));
}

/** How far a measurement is from as much in as out; of two alike, the one with more requests at once is the busier. */
function skew({ traits }: Thing): number {
  return distance(Number(traits.inputLength) / Number(traits.outputLength));
}
