import { dividedBy, type Estimate, exactly, minus, plus, times } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import { asPublished } from '../as-published.ts';
import type { Inquiry } from '../inquiry.ts';
import { cacheOf, type Load, perTokenOf } from './cache.ts';
import type { Throughput } from './measurement.ts';
import { bytesMeasured, bytesSaid, formatNotes, isOfFormat } from './number-format.ts';

/** Of an accelerator's memory, what weights and cache may fill. */
const USABLE = exactly(0.9, { name: 'usable-share', unit: 'fraction' });

/** A copy is spread over so many accelerators that its weights leave at least this share of them to the cache. */
const LEAST_FOR_CACHE = 0.25;

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
      ...(cache === undefined
        ? [{ key: cachePerToken === undefined ? 'cache-not-counted' : 'cache-by-token' }]
        : []),
      ...formatNotes(measured, inquiry),
    ],
  };
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
