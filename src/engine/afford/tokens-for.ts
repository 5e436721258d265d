import { dividedBy, type Estimate } from '../../quantity/estimate.ts';
import type { Answer } from '../answer.ts';
import { conclude } from '../conclude.ts';
import type { Inquiry } from '../inquiry.ts';
import { requiredText } from '../slots.ts';
import { blendedPrice } from '../tokens/blended-price.ts';
import { unknown } from './unknown-price.ts';

/** The inverse of `tokens`, three parts input to one of output. */
export function tokensFor(budget: Estimate, inquiry: Inquiry): Answer {
  const model = requiredText(inquiry.query, 'model');
  const price = blendedPrice(model, inquiry);
  if (price === undefined) return unknown(inquiry, 'tokens', model);
  const total = dividedBy(budget, price, { name: 'tokens', unit: 'tokens' });
  return conclude(inquiry, { total, figures: { tokens: total }, caveats: [{ key: 'three-to-one' }] });
}
