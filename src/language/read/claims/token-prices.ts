import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim, foreignOf } from './claim.ts';
import { priceOfBoth } from './price-of-both.ts';
import { sidesOf } from './sides.ts';

/** What a price by so many tokens sets. */
const tokenPrices: Readonly<Record<string, readonly string[]>> = {
  'million-tokens': ['input-price', 'output-price'],
  'million-input-tokens': ['input-price'],
  'million-output-tokens': ['output-price'],
  'million-cached-tokens': ['cached-price'],
};

/** Claims of the money at an item; undefined where it is no price of tokens. */
export type Prices = (quantity: Quantity, at: number) => Claim[] | undefined;

/** Prices per million tokens, of a kind or of all: "$2 per million input", "$1.20 in and $4 out per million", "$3/$15 per M". */
export function tokenPricesIn(items: readonly Item[]): Prices {
  const { isBare, said } = barePrices(items);
  const isPrice = (quantity: Quantity) =>
    quantity.per?.includes('million-tokens') === true || isBare(quantity);
  const sides = sidesOf(items, isPrice);
  const ofBoth = sides.size === 0 ? undefined : priceOfBoth(items, isPrice, sides);
  return (quantity, at) => {
    const both = ofBoth?.at === at ? ofBoth.labels : undefined;
    const label = both === undefined ? sides.get(at) : undefined;
    const side = sideOfPair(items, at) ?? label?.side;
    const isOfAll = (side !== undefined || both !== undefined) && isBare(quantity);
    const [by = '', ...others] = isOfAll ? ['million-tokens'] : (quantity.per ?? []);
    const names = others.length === 0 ? tokenPrices[by] : undefined;
    if (names === undefined) return undefined;
    const used = [at, ...(label === undefined ? [] : [label.at]), ...(both ?? []), ...(isOfAll ? said : [])];
    const claim = {
      ...bareClaim,
      takes: 'assumption',
      value: spanOf(quantity),
      items: used,
      foreign: foreignOf(quantity.unit),
    } as const;
    const of = side === undefined ? names : [`${side}-price`];
    return of.map((name): Claim => ({ ...claim, names: [name] }));
  };
}

/** Money without a rate that is a price by the same number of tokens as the others. */
interface BarePrices {
  readonly isBare: (quantity: Quantity) => boolean;
  /** Where the rate is said that is of all of them. */
  readonly said: readonly number[];
}

const NO_BARE: BarePrices = { isBare: () => false, said: [] };

/** A rate is said once for several prices, or goes without saying where two are labelled: "$3 in, $15 out". */
function barePrices(items: readonly Item[]): BarePrices {
  const money = gather(items, ({ quantity }) => (quantity?.kind === 'money' ? quantity : NO_MONEY));
  const bare = money.filter(({ per }) => per === undefined);
  const isOther = ({ per }: Quantity) => per !== undefined && !per.some((by) => by in tokenPrices);
  if (bare.length === 0 || money.length < 2 || money.some(isOther)) return NO_BARE;
  const said = gather(items, ({ per, attached }, at) =>
    per?.includes('million-tokens') && !attached ? [at] : [],
  );
  const isLabelled = (side: 'input' | 'output') => items.some(({ meaning }) => meaning?.marks.has(side));
  const isSaid = money.length > bare.length || said.length > 0;
  if (!isSaid && !(isLabelled('input') && isLabelled('output'))) return NO_BARE;
  return { isBare: ({ kind, per }) => kind === 'money' && per === undefined, said };
}

const NO_MONEY: readonly Quantity[] = [];

/** "$3/$15 per million": the first of two prices is of the input, the second of the output. */
function sideOfPair(items: readonly Item[], at: number): 'input' | 'output' | undefined {
  if (isPriceAfterSlash(items, at + 2)) return 'input';
  return isPriceAfterSlash(items, at) && items[at - 2]?.quantity?.per === undefined ? 'output' : undefined;
}

function isPriceAfterSlash(items: readonly Item[], at: number): boolean {
  const { kind, per = [] } = items[at]?.quantity ?? {};
  const isSlashed = items[at - 1]?.meaning?.marks.has('per') === true && items[at - 1]?.per === undefined;
  return isSlashed && kind === 'money' && items[at - 2]?.quantity?.kind === 'money' && per.length <= 1;
}
