import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import type { Query } from '../query.ts';
import { middleOf } from '../slots.ts';
import type { TokenPrices } from './token-price.ts';

/**
 * What the tokens read from a cache would cost more at the full price: tokens × (full − cached price, in USD per million
 * tokens) ÷ 1,000,000.
 */
export function savedByCache(query: Query, prices: TokenPrices): Note[] {
  if (query.cachedInputTokens === undefined) return [];
  const [full, cached] = [prices.input, prices.cached()].map((price) => price && rangeOf(price).mid);
  if (full === undefined || cached === undefined || full <= cached) return [];
  const saved = (middleOf(query, 'cachedInputTokens', 0) * (full - cached)) / 1e6;
  return [
    { key: 'saved-by-cache', values: { saved: { value: Number(saved.toPrecision(12)), unit: 'USD' } } },
  ];
}
