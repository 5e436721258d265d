import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { carriedTo } from './carried-throughput.ts';
import { type Candidate, candidateOf, nearest, type Throughput } from './measurement.ts';

/** Accelerators to serve on when none is named, the commonest in published measurements first. */
const USUAL = ['h100-sxm', 'h200', 'b200', 'gb200'];

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
