import type { Known } from '../../catalogue/catalogue.ts';
import { daysBetween } from '../../catalogue/dates.ts';
import { uniteSources } from '../../quantity/source.ts';
import { countedOffers, marketPrice } from '../market/price.ts';
import { MARKET_INDEX, type Offer } from './offers.ts';

/** What an accelerator-hour's price on the market goes by: an index of many providers' prices, the middle of their own lists, or the cheapest of them. */
export const BASES = ['index', 'list', 'cheapest'] as const;
export type Basis = (typeof BASES)[number];

/** An accelerator-hour's price on the market, in USD, and what else could stand for it. */
export interface MarketRate {
  readonly basis: Basis;
  readonly price: Known;
  /** The index, where one counts. */
  readonly index: Offer | undefined;
  /** The middle of list prices, where any is known. */
  readonly list: Known | undefined;
  /** What the rate rests on: each provider with its cheapest offer, cheapest first, then the index. */
  readonly offers: readonly Offer[];
}

/** An index whose newest reading is so many days old no longer speaks for the market where lists are known. */
const OLDEST_INDEX = 365;

/**
 * The market's rate at a day. Where an index of the prices of many providers is known it is the rate: list prices are
 * what those pay who do not shop around, and half of the lists known are hyperscalers', whose own index is more than
 * twice the others'. The range then spans both: from the lowest of index and offers to the middle of the lists. Without
 * an index, or where lists are asked for, it is the middle of the lists.
 */
export function marketRate(
  offers: readonly Offer[],
  day: string,
  wanted: Basis | undefined,
): MarketRate | undefined {
  const [indices, listed] = [true, false].map((isIndex) =>
    offers.filter(({ instance }) => (instance === MARKET_INDEX) === isIndex),
  ) as [Offer[], Offer[]];
  const list = marketPrice(listed);
  const index = indices.find(
    ({ price }) => list === undefined || (price.verified && daysBetween(price.asOf, day) <= OLDEST_INDEX),
  );
  const counted = countedOffers(listed).toSorted((a, b) => a.price.mid - b.price.mid);
  const [cheapest] = counted;
  const rest = { index, list, offers: index === undefined ? counted : [...counted, index] };
  if (wanted === 'cheapest' && cheapest !== undefined)
    return { basis: wanted, price: cheapest.price, ...rest };
  if (list !== undefined && (index === undefined || wanted === 'list'))
    return { basis: 'list', price: list, ...rest };
  return index && { basis: 'index', price: spanning(index.price, list), ...rest };
}

function spanning(index: Known, list: Known | undefined): Known {
  if (list === undefined) return index;
  return {
    ...index,
    low: Math.min(index.low, list.low),
    high: Math.max(index.high, list.mid),
    sources: uniteSources(index.sources, list.sources),
  };
}
