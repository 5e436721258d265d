import type { Estimate } from '../../quantity/estimate.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';

/** A hosted model's prices in USD per million tokens; undefined where the seller publishes none. */
export interface TokenPrices {
  readonly input: Estimate | undefined;
  readonly output: Estimate | undefined;
  /** Taken up only where cached tokens are bought: what plays no part is no assumption. */
  readonly cached: () => Estimate | undefined;
  readonly caveats: readonly Note[];
}

/** Answered within a day or so instead of at once, for less. */
export const BATCH = 'batch';

/** Assumptions an asker may set about a model's prices. */
export const tokenAssumptions = ['input-price', 'output-price', 'cached-price'] as const;

/**
 * The list prices of a model. Sellers with a long-context tier bill a whole request at its rates once the request's
 * input passes a threshold (trait `longFrom`); without a size the request is taken to stay below. In a batch, where the
 * seller has a price for that, it is the one.
 */
export function tokenPrices(
  model: string,
  inputPerRequest: number | undefined,
  { query, world, known, ledger }: Inquiry,
): TokenPrices {
  const isBatch = query.mode === BATCH && known(model, 'batchInputPrice') !== undefined;
  const threshold = world.catalogue.thing(model)?.traits.longFrom;
  const isLong = typeof threshold === 'number' && (inputPerRequest ?? 0) > threshold;
  const price = (
    name: (typeof tokenAssumptions)[number],
    kind: string,
    longKind: string,
    batchKind?: string,
  ) => {
    const batch = isBatch && batchKind !== undefined ? known(model, batchKind) : undefined;
    return ledger.assume(name, batch ?? (isLong ? known(model, longKind) : undefined) ?? known(model, kind));
  };
  const mode: Note[] =
    query.mode === BATCH
      ? [{ key: isBatch ? 'batch-price' : 'no-batch-price', values: { thing: model } }]
      : [];
  const tier: Note[] =
    typeof threshold === 'number' && !isBatch
      ? [
          {
            key: isLong ? 'long-context-tier' : 'below-long-context',
            values: { threshold: { value: threshold, unit: 'tokens' } },
          },
        ]
      : [];
  return {
    input: price('input-price', 'inputPrice', 'longInputPrice', 'batchInputPrice'),
    output: price('output-price', 'outputPrice', 'longOutputPrice', 'batchOutputPrice'),
    cached: () => price('cached-price', 'cachedInputPrice', 'longCachedInputPrice'),
    caveats: [...mode, ...tier],
  };
}
