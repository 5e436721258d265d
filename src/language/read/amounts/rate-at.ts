import type { Item, Quantity } from './item.ts';
import { namesModel } from './neighbours.ts';
import { baseOf, isTimeUnit } from './units.ts';

/** Whatever the price is for: "each". What that is, the rest of the text says. */
export const PIECE = 'piece';

interface Rate {
  readonly units: readonly string[];
  readonly next: number;
  /** Names the rate is by: "per H100" names it too. */
  readonly names: readonly Item[];
}

/** No rate is by more; what goes on and on would be gone through again from every item of it. */
const MOST_UNITS = 6;

/** The rate that begins at an item. `isPriced`: a price without a rate of its own stands before it, so "a month" is one too. */
export function rateAt(items: readonly Item[], from: number, isPriced: boolean): Rate | undefined {
  const units: string[] = [];
  const names: Item[] = [];
  let at = from;
  for (let isOpen = isPriced; units.length < MOST_UNITS; isOpen = true) {
    const { meaning, quantity } = items[at] ?? {};
    // "per-million-token cost"
    const hyphens = meaning?.marks.has('per') === true && isHyphen(items[at + 1]) ? 1 : 0;
    const by = items[at + 1 + hyphens];
    const isBy = meaning?.marks.has('per') === true || (isOpen && meaning?.marks.has('article') === true);
    const isEach = meaning?.marks.has('each') === true && by?.meaning?.unit === 'users';
    const counted = isBy || isEach ? unitsOf(by) : [];
    const one = isOpen && !units.some(isTimeUnit) ? oneOf(quantity) : [];
    if (meaning?.rate !== undefined) units.push(meaning.rate);
    else if (meaning?.unit === 'accelerator-hour' && (isOpen || isPrice(items[at + 1])))
      units.push(...split(meaning.unit));
    else if (isOfAMillion(items, at)) units.push(meaning?.unit ?? '');
    else if (counted.length > 0) {
      units.push(...counted);
      if (by !== undefined && isNamed(by)) names.push(by);
      at += 1 + hyphens;
      const name = items[at + 1];
      // 每张A100: by the card, and the card is an A100
      if (by?.meaning?.counter === 'accelerator' && name !== undefined && isNamed(name)) {
        names.push(name);
        at++;
      }
      const time = counted.some(isTimeUnit) ? undefined : timeAfter(items, at + 1);
      if (time !== undefined) {
        units.push(time.unit);
        at = time.at;
      }
    } else if (meaning?.marks.has('each') && meaning.things.length === 0) units.push(PIECE);
    else if (one.length > 0) units.push(...one);
    else break;
    at++;
  }
  return units.length === 0 ? undefined : { units, next: at, names };
}

/** The hour of "per node-hour", "/H100-hr", "per server hour": a time named right after what the rate is by. */
function timeAfter(
  items: readonly Item[],
  from: number,
): { readonly unit: string; readonly at: number } | undefined {
  const at = isHyphen(items[from]) ? from + 1 : from;
  const unit = items[at]?.meaning?.unit;
  return unit !== undefined && isTimeUnit(unit) ? { unit, at } : undefined;
}

/** GPT-4o百万token多少钱: a million without a number, beside a model or before what asks a price, is what it is priced by. */
function isOfAMillion(items: readonly Item[], at: number): boolean {
  const { meaning, quantity } = items[at] ?? {};
  if (quantity !== undefined || meaning?.unit?.startsWith('million-') !== true) return false;
  // GPT-4o的百万token
  const before = items[at - 1]?.meaning?.filler ? items[at - 2] : items[at - 1];
  const isOfModel = [before, items[at + 1]].some(namesModel);
  const asked = items[at + 1]?.meaning;
  return isOfModel || asked?.cues.some(({ intent }) => intent === 'price') === true;
}

/** Whether a rate is by the piece alone: "each". */
export function isPieceRate(per: readonly string[] = []): boolean {
  return per.length === 1 && per[0] === PIECE;
}

function isHyphen(item: Item | undefined): boolean {
  return item?.glued === true && item.meaning?.marks.has('negative') === true;
}

function isPrice(item: Item | undefined): boolean {
  return item?.quantity?.kind === 'money';
}

/** What a rate is by: a unit, a counter, a name. */
function unitsOf(item: Item | undefined): readonly string[] {
  const meaning = item?.meaning;
  if (item?.quantity?.unit === 'tokens' && item.quantity.mid === 1e6) return ['million-tokens'];
  if (meaning === undefined) return [];
  if (meaning.unit !== undefined) return split(meaning.unit);
  if (meaning.counter !== undefined) return [meaning.counter];
  return item !== undefined && isNamed(item) ? [meaning.things[0]?.kind ?? ''] : [];
}

/** Whether an item names something rented by the hour. */
export function isNamed(item: Item): boolean {
  const kind = item.meaning?.things[0]?.kind;
  return kind === 'accelerator' || kind === 'instance';
}

/** "an hour", 一小时, 一张: one of something. */
export function oneOf(quantity: Quantity | undefined): readonly string[] {
  if (quantity === undefined || quantity.low !== quantity.high) return [];
  const { said, counter, mid } = quantity;
  if (counter !== undefined) return mid === 1 ? [counter] : [];
  const base = said === undefined ? undefined : baseOf(said);
  if (said === undefined || mid !== base?.factor) return [];
  // 一度0.5元 is a price, "1 GWh at 8 cents" an amount
  return base.base === 'Wh' && said !== 'kWh' ? [] : split(said);
}

function split(unit: string): readonly string[] {
  return unit === 'accelerator-hour' ? ['accelerator', 'hour'] : [unit];
}
