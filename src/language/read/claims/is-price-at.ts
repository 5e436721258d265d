import { LARGEST_SERVER } from '../amounts/holder-beside.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { CHEAPEST_TAG, DEAREST_HOUR, isHourly } from '../amounts/may-be-by.ts';
import { namesHardware } from '../amounts/neighbours.ts';
import { isTimeUnit } from '../amounts/units.ts';
import { ASKS } from '../words/signs.ts';
import { isBudgetBeside } from './claim-budget.ts';
import { HOURS } from './claim-work.ts';
import { isRented } from './is-rented.ts';
import { isStatedPrice } from './stated-price.ts';

/** Money with a rate or after "at"; a number without a currency where nothing else can be meant. */
export function isPriceAt(items: readonly Item[], at: number, quantity: Quantity): boolean {
  const before = items[at - 1]?.meaning;
  const isAt =
    before?.marks.has('at') === true ||
    (quantity.kind === 'money' && before?.marks.has('times') === true) ||
    isMultiplied(items, at, quantity) ||
    (before?.marks.has('is') === true && (namesHardware(items[at - 2]) || isHourOfOne(items, at - 2))) ||
    isStatedPrice(items, at, quantity) ||
    (before?.filler === true &&
      !before.marks.has('wants') &&
      items[at - 2]?.meaning?.marks.has('at') === true);
  if (quantity.kind === 'money') {
    const isOfHour = quantity.mid <= DEAREST_HOUR && isRented(items);
    return ((isAt || isOfHour) && !isBudgetBeside(items, at)) || quantity.per !== undefined;
  }
  if (quantity.kind !== 'number' || quantity.counter !== undefined || quantity.mid >= DEAREST_TAG)
    return false;
  const next = items[at + 1];
  // "looking at 256 H200s", "at 400 V", "at 400 TFLOP/s per GPU"
  if (next?.word || next?.meaning?.unit !== undefined || namesHardware(next) || isAsked(next)) return false;
  if (quantity.per === undefined) return isAt && (quantity.mid >= CHEAPEST_TAG || isHourly(quantity));
  const isSlashed = items[at + 1]?.per !== undefined && items[at + 1]?.glued === true;
  const isTag = !quantity.per.some(isTimeUnit) && quantity.mid >= CHEAPEST_TAG;
  return isAt || isSlashed || isTag || (isHourly(quantity) && quantity.per.includes('hour'));
}

/** Without its money, more than anything costs that is bought by the piece. */
const DEAREST_TAG = 1e9;

/**
 * "25 grand times 1,500 H100s", "25k * 1500 H100": the price of each of so many. Without its money it may as well be so
 * many servers of a few each.
 */
function isMultiplied(items: readonly Item[], at: number, { kind, scales }: Quantity): boolean {
  const [times, count] = [items[at + 1]?.meaning, items[at + 2]?.quantity];
  if (times?.marks.has('times') !== true || count?.kind !== 'number') return false;
  const isPrice = kind === 'money' || (scales !== undefined && count.mid > LARGEST_SERVER);
  return isPrice && items.slice(at + 3, at + 3 + REACH).some(namesHardware);
}

/** Items between a number and what it is of: "1,500 of the H100s". */
const REACH = 3;

/** "an H100 hour is $2.50". */
function isHourOfOne(items: readonly Item[], at: number): boolean {
  return HOURS.has(items[at]?.meaning?.unit ?? '') && namesHardware(items[at - 1]);
}

/** What a figure is called that an answer may lead with. */
function isAsked(item: Item | undefined): boolean {
  return item?.meaning?.words.some(({ slot }) => slot === ASKS) === true;
}
