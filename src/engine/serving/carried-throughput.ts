import type { Known } from '../../catalogue/catalogue.ts';
import { uniteSources } from '../../quantity/source.ts';
import type { Inquiry } from '../inquiry.ts';
import { scaled } from '../scaled.ts';
import type { Throughput } from './measurement.ts';

/**
 * A measurement carried over to another accelerator: decoding is bound by memory, so speed goes with its bandwidth,
 * and halves where numbers take twice the bytes. Software and batch differ too: the range is a convention, wide.
 */
export function carriedTo(
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
