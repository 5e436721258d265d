import { type Estimate, exactly } from '../../quantity/estimate.ts';
import { INPUT_SHARE } from '../tokens/blended-price.ts';
import type { Throughput } from './measurement.ts';

/** Tokens of one request in the measurement. */
export function lengthOf(measured: Throughput | undefined): number | undefined {
  return measured && measured.inputLength + measured.outputLength;
}

/** Output among the tokens: as in the measurement the speed is of, else a quarter, as blended prices have it. */
export function outputShareOf(measured: Throughput | undefined): Estimate {
  const share =
    measured === undefined
      ? 1 - INPUT_SHARE
      : measured.outputLength / (measured.inputLength + measured.outputLength);
  return exactly(share, { name: 'output-share', unit: 'fraction' });
}
