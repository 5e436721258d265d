import { dividedBy, type Estimate, exactly, minus, plus, times } from '../quantity/estimate.ts';
import { rangeOf } from '../quantity/range-of.ts';
import type { Note } from './answer.ts';
import { asPublished } from './as-published.ts';
import type { Inquiry } from './inquiry.ts';
import type { Query } from './query.ts';
import { textSlot } from './slots.ts';
import type { Throughput } from './throughput.ts';

/** Of an accelerator's memory, what weights and cache may fill. */
const USABLE = exactly(0.9, { name: 'usable-share', unit: 'fraction' });

/** A copy is spread over so many accelerators that its weights leave at least this share of them to the cache. */
const LEAST_FOR_CACHE = 0.25;

/** Bytes a weight takes in a number format. */
export const FORMAT_BYTES: Readonly<Record<string, number>> = {
  bf16: 2,
  fp16: 2,
  fp8: 1,
  int8: 1,
  fp4: 0.5,
  int4: 0.5,
};

/** What is served at its busiest, as far as it is known. */
export interface Load {
  /** Output tokens a second at peak. */
  readonly peakOutput: Estimate;
  readonly outputShare: Estimate;
  readonly tokensPerRequest: Estimate;
}

/** Memory to serve a model, in bytes, and the accelerators that hold it. */
export interface Memory {
  /** One copy of the weights, and the cache of all requests under way at the peak. */
  readonly total: Estimate | null;
  readonly weights: Estimate | null;
  readonly cache: Estimate | undefined;
  /** What each token of a request under way takes of the cache. */
  readonly cachePerToken: Estimate | undefined;
  /** Accelerators that one copy of the weights is spread over. */
  readonly fewest: number;
  /** Accelerators that hold the cache beside the weights they carry. */
  readonly forCache: Estimate | undefined;
  readonly caveats: readonly Note[];
}

/**
 * Weights = parameters × bytes. Cache of keys and values = requests at once × tokens one holds × layers × numbers kept
 * in each × bytes (2 × layers × key and value heads × their width: Pope et al. 2022, arXiv 2211.05102; a latent where
 * attention is latent). Requests at once = output tokens a second at peak ÷ those that one request gets.
 */
export function servingMemory(
  parameters: Estimate,
  accelerator: string,
  measured: Throughput | undefined,
  load: Load | undefined,
  inquiry: Inquiry,
): Memory {
  const { ledger, known } = inquiry;
  const bytes =
    bytesSaid(inquiry) ??
    ledger.assume('bytes-per-parameter', bytesMeasured(measured) ?? known('serving', 'bytesPerParameter'));
  const weights = bytes ? times(parameters, bytes, { name: 'weights', unit: 'bytes' }) : null;
  const cachePerToken = perTokenOf(inquiry);
  const cache = load && cachePerToken && cacheOf(load, cachePerToken, measured, inquiry);
  const memory = known(accelerator, 'memory');
  const usable =
    memory &&
    times(asPublished('accelerator-memory', memory), USABLE, { name: 'usable-memory', unit: 'bytes' });
  const fewest = fewestFor(weights, usable, measured, inquiry);
  return {
    total:
      weights && (cache === undefined ? weights : plus(weights, cache, { name: 'memory', unit: 'bytes' })),
    weights,
    cache,
    cachePerToken,
    fewest,
    forCache: weights && cache && usable ? holding(cache, weights, usable, fewest) : undefined,
    caveats: [
      ...(cache === undefined ? [{ key: 'cache-not-counted' }] : []),
      ...formatNotes(measured, inquiry),
    ],
  };
}

/** That the speed is still that of the format measured. */
function formatNotes(measured: Throughput | undefined, { query, ledger }: Inquiry): Note[] {
  if (measured === undefined || ledger.said('throughput') || isOfFormat(measured, query)) return [];
  return [{ key: 'speed-of-format', values: { format: measured.precision } }];
}

/** Whether a measurement's weights took as many bytes as those of the format asked for, if any is. */
function isOfFormat({ precision }: Throughput, { format }: Query): boolean {
  return typeof format !== 'string' || FORMAT_BYTES[format] === FORMAT_BYTES[precision];
}

/** The format the asker wants the weights in. */
function bytesSaid({ query, ledger }: Inquiry): Estimate | undefined {
  const bytes = FORMAT_BYTES[textSlot(query, 'format') ?? ''];
  if (bytes === undefined || ledger.said('bytes-per-parameter')) return undefined;
  return exactly(bytes, { name: 'bytes-per-parameter', unit: 'ratio' });
}

/** The format a model was measured in is the one it is served in, unless another is said. */
function bytesMeasured(measured: Throughput | undefined) {
  const bytes = FORMAT_BYTES[measured?.precision ?? ''];
  return measured && bytes ? { ...measured.output, low: bytes, mid: bytes, high: bytes } : undefined;
}

/** Layers × numbers kept in each × bytes of a number; undefined where the model's are not known. */
function perTokenOf({ query, known, ledger }: Inquiry): Estimate | undefined {
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

function cacheOf(
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

function fewestFor(
  weights: Estimate | null,
  usable: Estimate | undefined,
  measured: Throughput | undefined,
  { query }: Inquiry,
): number {
  const own = measured?.measured.traits.accelerators;
  const isOwn = measured !== undefined && !measured.isScaled && !measured.isCarried;
  if (isOwn && isOfFormat(measured, query) && typeof own === 'number') return own;
  if (weights === null || usable === undefined) return 1;
  const forWeights = rangeOf(usable).mid * (1 - LEAST_FOR_CACHE);
  return Math.max(1, Math.ceil(rangeOf(weights).mid / forWeights));
}

/** Each accelerator carries its part of a copy of the weights; the rest of its memory is for the cache. */
function holding(cache: Estimate, weights: Estimate, usable: Estimate, fewest: number): Estimate | undefined {
  const part = dividedBy(weights, exactly(fewest, { name: 'accelerators-per-copy', unit: 'accelerators' }), {
    name: 'weights-each',
    unit: 'bytes',
  });
  const free = minus(usable, part, { name: 'free-memory', unit: 'bytes' });
  if (rangeOf(free).low <= 0) return undefined;
  return dividedBy(cache, free, { name: 'accelerators-for-cache', unit: 'accelerators' });
}
