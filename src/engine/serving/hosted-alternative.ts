import { type Estimate, exactly, minus, plus, times } from '../../quantity/estimate.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import { type Source, uniteSources } from '../../quantity/source.ts';
import type { Note } from '../answer.ts';
import type { Inquiry } from '../inquiry.ts';
import { textSlot } from '../slots.ts';
import { modelsOnSale, type OnSale } from '../tokens/models-on-sale.ts';
import { tokenPrices } from '../tokens/token-price.ts';

/** The cheapest hosted model that can stand in for the one asked about, and what a million tokens of it cost. */
export interface Hosted {
  /** USD per million tokens, input and output mixed as they are served; undefined where no suitable price is known. */
  readonly price: Estimate | undefined;
  readonly caveats: readonly Note[];
  readonly sources: readonly Source[];
}

/**
 * The same model where somebody sells it; else, of the models on sale known to have at least as many parameters, the
 * cheapest at this mix. How able a model is no fact here says: size is what is held.
 */
export function hostedAlternative(
  parameters: number | undefined,
  outputShare: Estimate,
  inquiry: Inquiry,
): Hosted {
  const model = textSlot(inquiry.query, 'model');
  const own = model === undefined ? undefined : mixedPrice(model, outputShare, inquiry);
  if (own !== undefined && model !== undefined)
    return { price: own, ...saying(model, own, 'hosted-same', inquiry) };
  const mixed = ({ input, output }: OnSale) =>
    input * (1 - outputShare.central) + output * outputShare.central;
  const others = modelsOnSale(inquiry)
    .filter(({ id }) => id !== model)
    .toSorted((a, b) => mixed(a) - mixed(b));
  const larger = others.find((one) => parameters !== undefined && (one.parameters ?? 0) >= parameters);
  const price = larger && mixedPrice(larger.id, outputShare, inquiry);
  if (larger !== undefined && price !== undefined)
    return { price, ...saying(larger.id, price, 'hosted-larger', inquiry) };
  const any = others.find((one) => one.parameters === undefined);
  return any === undefined
    ? { price: undefined, caveats: [{ key: 'hosted-unknown' }], sources: [] }
    : {
        price: undefined,
        caveats: [{ key: 'hosted-of-unknown-size', values: offer(any.id, mixed(any)) }],
        sources: inquiry.known(any.id, 'inputPrice')?.sources ?? [],
      };
}

/** What a million tokens of a model cost at a mix of input and output; undefined where a price is unknown. */
function mixedPrice(model: string, outputShare: Estimate, inquiry: Inquiry): Estimate | undefined {
  const { input, output } = tokenPrices(model, undefined, inquiry);
  if (input === undefined || output === undefined) return undefined;
  const rest = minus(exactly(1, { name: 'one', unit: 'fraction' }), outputShare, {
    name: 'input-share',
    unit: 'fraction',
  });
  const part = (price: Estimate, share: Estimate, name: string) =>
    times(price, share, { name, unit: 'USD/million-tokens' });
  return plus(part(input, rest, 'input-part'), part(output, outputShare, 'output-part'), {
    name: 'hosted-price',
    unit: 'USD/million-tokens',
  });
}

function offer(other: string, price: number) {
  return { other, price: { value: Number(price.toPrecision(3)), unit: 'USD/million-tokens' } as const };
}

/** Which model it is, who sells it, at what price and since when, and how large it is. */
function saying(
  id: string,
  price: Estimate,
  key: string,
  { world, known }: Inquiry,
): Pick<Hosted, 'caveats' | 'sources'> {
  const found = known(id, 'inputPrice');
  const size = known(id, 'parameters');
  const { seller, maker } = world.catalogue.thing(id)?.traits ?? {};
  const values = {
    ...offer(id, rangeOf(price).mid),
    seller: String(seller ?? maker),
    ...(found === undefined ? {} : { asOf: found.asOf }),
    ...(size === undefined ? {} : { size: { value: size.mid, unit: 'parameters' as const } }),
  };
  return { caveats: [{ key, values }], sources: uniteSources(price.sources, size?.sources ?? []) };
}
