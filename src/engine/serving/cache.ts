import { dividedBy, type Estimate, exactly, minus, times } from '../../quantity/estimate.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';
import type { Throughput } from './measurement.ts';

/** What is served at its busiest, as far as it is known. */
export interface Load {
  /** Output tokens a second at peak. */
  readonly peakOutput: Estimate;
  readonly outputShare: Estimate;
  readonly tokensPerRequest: Estimate;
}

/** Layers × numbers kept in each × bytes of a number; undefined where the model's are not known. */
export function perTokenOf({ query, known, ledger }: Inquiry): Estimate | undefined {
  const model = textSlot(query, 'model') ?? '';
  const layers = known(model, 'cachedLayers');
  const width = known(model, 'cachedPerLayer');
  if (layers === undefined || width === undefined) return undefined;
  const bytes = ledger.assume('bytes-per-cached-value', known('serving', 'cacheBytesPerValue'));
  const values = times(asPublished('cached-layers', layers), asPublished('cached-per-layer', width), {
    name: 'cached-values',
    unit: 'ratio',
  });
  return bytes && times(values, bytes, { name: 'cache-per-token', unit: 'bytes' });
}

/** Bytes of the cache at the peak: requests at once × tokens one holds × bytes of a token. */
export function cacheOf(
  { peakOutput, outputShare, tokensPerRequest }: Load,
  perToken: Estimate,
  measured: Throughput | undefined,
  { known, ledger }: Inquiry,
): Estimate | undefined {
  const speed = ledger.assume(
    'speed-per-request',
    speedMeasured(measured) ?? known('serving', 'speedPerRequest'),
  );
  if (speed === undefined) return undefined;
  const atOnce = dividedBy(peakOutput, speed, { name: 'requests-at-once', unit: 'ratio' });
  const held = times(atOnce, tokensHeld(tokensPerRequest, outputShare), {
    name: 'tokens-held',
    unit: 'ratio',
  });
  return times(held, perToken, { name: 'cache', unit: 'bytes' });
}

/** All of a request's input, and on average half of its output. */
function tokensHeld(tokensPerRequest: Estimate, outputShare: Estimate): Estimate {
  const yetToCome = dividedBy(outputShare, exactly(2, { name: 'half', unit: 'ratio' }), {
    name: 'output-to-come',
    unit: 'fraction',
  });
  const held = minus(exactly(1, { name: 'one', unit: 'fraction' }), yetToCome, {
    name: 'held-share',
    unit: 'fraction',
  });
  return times(tokensPerRequest, held, { name: 'held-per-request', unit: 'tokens' });
}

/** Output tokens a second that each of the requests measured at once got. */
function speedMeasured(measured: Throughput | undefined) {
  const { concurrency, accelerators } = measured?.measured.traits ?? {};
  if (measured === undefined || measured.isCarried) return undefined;
  if (typeof concurrency !== 'number' || typeof accelerators !== 'number') return undefined;
  const each = (measured.output.mid * accelerators) / concurrency;
  return { ...measured.output, low: each, mid: each, high: each };
}
