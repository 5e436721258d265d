import type { Unit } from '../../../quantity/units.ts';
import { gather } from '../amounts/gather.ts';
import { isMarked } from '../amounts/is-marked.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { CHEAPEST_TAG } from '../amounts/may-be-by.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { spanOf } from '../amounts/span-of.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim } from './claim.ts';
import { isPriceAt } from './is-price-at.ts';
import { isWhether } from './is-whether.ts';

/** What a price is asked by, and the unit and factor it is written out with. */
interface Asked {
  readonly per: string;
  readonly unit: Unit;
  readonly factor: number;
}

/**
 * "does an H100 still go for $2 an hour?", GPT-4o现在还是15美元每百万吗, "a colleague swears an H100 is 45k": a price asked
 * about, not set. It is told beside ours. Nothing where more is said than the one price: what 64 of them cost at that is a
 * question of its own, and so is what it buys or rents. `currency` is that of a price without one.
 */
export function claimWhether(items: readonly Item[], currency: string | undefined): Claim[] {
  const isAsked = items.some((item) => isMarked(item, 'still'));
  if (!isAsked && !isToldOf(items)) return [];
  const said = gather(items, ({ quantity }, at) =>
    quantity === undefined || quantity.unsaid || isOne(quantity) ? [] : [{ quantity, at }],
  );
  const [price, ...others] = said;
  if (price === undefined || others.length > 0) return [];
  const tag = isAsked ? price.quantity : tagOf(items, price.at, price.quantity, currency);
  const asked = tag?.kind === 'money' ? askedOf(tag) : undefined;
  if (asked === undefined) return [];
  const { low, mid, high } = price.quantity;
  const { per, unit, factor } = asked;
  const value = { low: low / factor, mid: mid / factor, high: high / factor, unit };
  const used = [price.at];
  return [
    {
      ...bareClaim,
      takes: 'supposed',
      value: spanOf(price.quantity),
      items: used,
      notes: [{ key: 'asked-whether', values: { value } }],
    },
    { ...bareClaim, takes: 'word', value: per, items: used },
  ];
}

/** Whether somebody is said to have named a price of something, or it is asked whether it has that, and nothing else is asked: in a thread that sets it. */
function isToldOf(items: readonly Item[]): boolean {
  const isNamed = items.some(({ meaning }) => meaning?.things.some(({ kind }) => PRICED.has(kind)));
  const isDoubted = isWhether(items) || items.some((item) => isMarked(item, 'supposed'));
  return isNamed && isDoubted && !items.some(isSpending);
}

const PRICED: ReadonlySet<string> = new Set(['accelerator', 'instance', 'model']);

/** The price somebody is said to have named; undefined for a sum of anything else. */
function tagOf(
  items: readonly Item[],
  at: number,
  quantity: Quantity,
  currency: string | undefined,
): Quantity | undefined {
  const isTag = quantity.per !== undefined || isMarked(items[at - 1], 'is') || isPriceAt(items, at, quantity);
  if (!isTag || quantity.unclear) return undefined;
  if (quantity.kind === 'money') return quantity;
  const isBare = quantity.kind === 'number' && quantity.counter === undefined && quantity.mid >= CHEAPEST_TAG;
  return isBare && currency !== undefined ? { ...quantity, kind: 'money', unit: currency } : undefined;
}

/** Something is bought, rented or trained, or a sum is there to be spent: it is no price that is asked. */
function isSpending({ meaning }: Item): boolean {
  // "does a B200 cost less than 45k"
  if (meaning === undefined || meaning.marks.has('is')) return false;
  if (meaning.marks.has('budget') || meaning.marks.has('how-many')) return true;
  return meaning.cues.some(({ intent, weight }) => weight === 'strong' && intent !== 'price');
}

function isOne({ kind, low, high }: Quantity): boolean {
  return kind === 'number' && low === 1 && high === 1;
}

/** Undefined for a price by anything else, and by a time in money that is not quoted so. */
function askedOf({ per = [], unit = '' }: Quantity): Asked | undefined {
  const things = per.filter((by) => !isTimeUnit(by) && by !== PIECE && by !== 'accelerator');
  const [time, ...times] = per.filter(isTimeUnit);
  const isOfTokens = things.length === 1 && things[0]?.startsWith('million-') === true;
  if (isOfTokens && time === undefined && unit === 'USD')
    return { per: 'million-tokens', unit: 'USD/million-tokens', factor: 1 };
  if (things.length + times.length > 0) return undefined;
  if (time === undefined) return { per: 'unit', unit: unit as Unit, factor: 1 };
  const hourly = per.includes('accelerator') ? 'USD/accelerator-hour' : 'USD/hour';
  if (unit === 'USD') return { per: 'hour', unit: hourly, factor: hoursOf[time] };
  // 10块一小时: said over again as it was said
  return time === 'hour' ? { per: 'hour', unit: unit as Unit, factor: 1 } : undefined;
}
