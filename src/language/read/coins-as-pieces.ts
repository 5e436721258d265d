import { bareQuantity, type Item, type Quantity } from './amounts/item.ts';
import { acceleratorOf } from './amounts/neighbours.ts';
import { PIECE } from './amounts/rate-at.ts';
import { isTimeUnit } from './amounts/units.ts';
import { isBudgetBeside } from './claims/claim-budget.ts';

/**
 * L40S采购300块,单价8200美元: a word for a coin that is one for a piece too counts what is bought, where what one of them
 * costs is said, or what they cost is asked right after the name. What somebody has to spend stays money.
 */
export function coinsAsPieces(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ quantity }) => quantity?.piece !== undefined)) return items;
  const priced = items.map(asPriced);
  const [at, ...others] = priced.flatMap(({ quantity }, index) => (isCoin(quantity) ? [index] : []));
  return at === undefined || others.length > 0 ? priced : withPieces(priced, at);
}

/** H100 300块一天: by something they are no pieces. */
function asPriced(item: Item): Item {
  const { quantity } = item;
  if (quantity?.piece === undefined || quantity.per === undefined) return item;
  return { ...item, quantity: { ...quantity, unclear: undefined } };
}

function withPieces(items: readonly Item[], at: number): readonly Item[] {
  const { quantity } = items[at] as Item;
  if (quantity?.piece === undefined || !isOfAccelerators(items, at) || isSpent(items, at)) return items;
  if (!items.some((item) => isPriceOfOne(item)) && !isAskedAfter(items, at)) return items;
  const { low, mid, high, end, piece: counter, scales } = quantity;
  const counted: Quantity = { ...bareQuantity, low, mid, high, counter, end, scales };
  return items.with(at, { ...(items[at] as Item), quantity: counted });
}

function isCoin(quantity: Quantity | undefined): boolean {
  return quantity?.piece !== undefined && quantity.per === undefined;
}

/** Whether accelerators are named before a place, and nothing else says how many there are. */
function isOfAccelerators(items: readonly Item[], at: number): boolean {
  const isNamed = items.some((item, index) => index < at && acceleratorOf(item) !== undefined);
  return isNamed && !items.some(({ quantity }) => quantity?.counter !== undefined && quantity.mid !== 1);
}

/** Whether a sum is said to be there to be spent, or it is asked how many it buys. */
function isSpent(items: readonly Item[], at: number): boolean {
  const isOf = (mark: 'has' | 'spends', index: number) => items[index]?.meaning?.marks.has(mark) === true;
  const isAsked = items.some(({ meaning }) => meaning?.beyond === true || meaning?.marks.has('spends'));
  return isAsked || isOf('has', at - 1) || isBudgetBeside(items, at);
}

/** What one costs: "8,200 dollars each", 1.8万美元一块; by the hour it is rent. */
function isPriceOfOne({ quantity }: Item): boolean {
  const { kind, per = [] } = quantity ?? {};
  const isOfOne = per.some((unit) => unit === PIECE || unit === 'accelerator') && !per.some(isTimeUnit);
  return kind === 'money' && isOfOne;
}

/** H100采购300块多少钱: right after the name or what is done with it, where a price is asked. */
function isAskedAfter(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const isWanted = acceleratorOf(before) !== undefined || before?.meaning?.marks.has('wants') === true;
  return isWanted && items.some(({ meaning }) => meaning?.cues.some(({ intent }) => intent === 'price'));
}
