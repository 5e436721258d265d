import { type Estimate, exactly, plus, times } from '../../quantity/estimate.ts';
import type { Inquiry } from '../inquiry.ts';
import { tokenPrices } from './token-price.ts';

/** Tokens without more said are taken as three parts input to one of output, as blended prices usually are. */
export const INPUT_SHARE = 0.75;

/** What a million tokens of a model cost, input and output mixed, in USD; undefined where a price is unknown. */
export function blendedPrice(model: string, inquiry: Inquiry): Estimate | undefined {
  const { input, output } = tokenPrices(model, undefined, inquiry);
  if (input === undefined || output === undefined) return undefined;
  const part = (price: Estimate, name: string, share: number) =>
    times(price, exactly(share, { name: `${name}-share`, unit: 'fraction' }), {
      name: `${name}-part`,
      unit: 'USD/million-tokens',
    });
  return plus(part(input, 'input', INPUT_SHARE), part(output, 'output', 1 - INPUT_SHARE), {
    name: 'blended-price',
    unit: 'USD/million-tokens',
  });
}
