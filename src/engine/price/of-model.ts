import type { Answer } from '../answer.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { without } from '../query.ts';
import { blendedPrice } from '../tokens/blended-price.ts';
import { tokenPrices } from '../tokens/token-price.ts';

/** A hosted model's list prices a million tokens; the total mixes three parts input with one of output. */
export function ofModel(model: string, inquiry: Inquiry): Answer {
  const { query } = inquiry;
  const { input, output, caveats, ...prices } = tokenPrices(model, undefined, inquiry);
  const cached = prices.cached();
  const total = blendedPrice(model, inquiry);
  const plain = without(query, 'per', 'provider');
  return conclude(inquiry, {
    total: total === undefined ? null : { ...total, name: 'total' },
    figures: {
      input: input ?? null,
      output: output ?? null,
      ...(cached === undefined ? {} : { cachedInput: cached }),
    },
    caveats:
      total === undefined
        ? [{ key: 'no-token-price', values: { thing: model, name: 'blended-price' } }]
        : [{ key: 'three-to-one' }, ...caveats],
    next: [
      { ...plain, intent: 'tokens', tokens: 1e9 },
      { ...plain, intent: 'alternatives' },
    ],
  });
}
