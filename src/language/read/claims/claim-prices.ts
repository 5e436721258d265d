import { SMALLEST_RACK } from '../amounts/count-at.ts';
import { gather } from '../amounts/gather.ts';
import { LARGEST_SERVER, sizeOf } from '../amounts/holder-beside.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { DEAREST_HOUR, isHourly } from '../amounts/may-be-by.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { times } from '../amounts/sizes.ts';
import { spanOf } from '../amounts/span-of.ts';
import { hoursOf, isLongTime, isTimeUnit } from '../amounts/units.ts';
import type { NamedThing } from '../words/named-thing.ts';
import { bareClaim, type Claim, foreignOf } from './claim.ts';
import { isPriceAt } from './is-price-at.ts';
import { namesOf, pieceOf } from './priced-thing.ts';
import { byNamedHolder } from './stated-price.ts';

/** Prices the asker sets: each, per hour, per server, per kWh. */
export function claimPrices(items: readonly Item[], currency: string | undefined): Claim[] {
  const piece = pieceOf(items);
  const isRack = (sizeOf(firstAccelerator(items)) ?? 0) >= SMALLEST_RACK;
  const isOfHours = items.some(
    ({ quantity, meaning }, at) =>
      quantity?.said === 'accelerator-hour' || meaning?.unit === 'accelerator-hour' || isHourOf(items, at),
  );
  return gather(items, (item, at): Claim[] => {
    const said = item.quantity;
    if (said === undefined || said.unclear || !isPriceAt(items, at, said)) return [];
    const quantity = byNamedHolder(items, at, said);
    const code = quantity.kind === 'money' ? quantity.unit : currency;
    const priced = ofHeld(
      isRack && quantity.per?.includes('rack') ? perServer(quantity) : quantity,
      items,
      at,
    );
    const set = (isOfHours ? ofHour(quantity) : undefined) ?? namesOf(priced, piece);
    if (set === undefined) return [];
    const price: Claim = {
      ...bareClaim,
      takes: 'assumption',
      ...set,
      items: [at],
      foreign: foreignOf(code),
      // a number alone does not make a rent of what is priced
      implied: quantity.per === undefined && isHourly(quantity) ? true : undefined,
    };
    // "16 H200 nodes, $1.2M a quarter": each of them, all, or each accelerator
    const isPiece = piece === 'accelerator' || set.names[0] === 'rent-price';
    const isOpen = isPiece && (quantity.per ?? []).every(isTimeUnit);
    if (isOpen) return [{ ...price, mayBeForAll: priced === quantity ? 1 : (heldIn(items) ?? 1) }];
    return set.names[0] === 'server-price'
      ? [price, { ...bareClaim, takes: 'word', value: 'servers', items: [at] }]
      : [price];
  });
}

function firstAccelerator(items: readonly Item[]): NamedThing | undefined {
  return acceleratorOf(items.find((item) => acceleratorOf(item) !== undefined));
}

/** "$3.1M per rack" of what is sold by the rack: that is its server. */
function perServer(quantity: Quantity): Quantity {
  return { ...quantity, per: quantity.per?.map((by) => (by === 'rack' ? 'server' : by)) ?? [] };
}

/** 每台每月7万, 8卡H100一台月租5万: a server's rent is that of so many accelerators. */
function ofHeld(quantity: Quantity, items: readonly Item[], at: number): Quantity {
  const { per = [] } = quantity;
  const isRent = per.some(isTimeUnit) && (per.includes('server') || isOfOneServer(items, at));
  const held = isRent ? heldIn(items) : undefined;
  if (held === undefined) return quantity;
  return { ...times(quantity, 1 / held), per: [...per.filter((by) => by !== 'server'), 'accelerator'] };
}

/** How far before its rent a server may be named. */
const REACH = 5;

/** No accelerator alone is rented for more an hour (USD). */
const DEAREST_HOUR_OF_ONE = 15;

function hourly(quantity: Quantity | undefined): number {
  const unit = quantity?.per?.find(isTimeUnit);
  return quantity?.unit === 'USD' && unit !== undefined ? quantity.mid / hoursOf[unit] : 0;
}

/** Whether the rent at a place is said of one server, in its clause or by the month where servers are counted: 8卡H100一台月租5万. */
function isOfOneServer(items: readonly Item[], at: number): boolean {
  const { per = [] } = items[at]?.quantity ?? {};
  if (!per.every(isTimeUnit)) return false;
  if (per.every(isLongTime) && items.some(({ quantity }) => quantity?.counter === 'server')) return true;
  for (let index = at - 1; at - index <= REACH; index--) {
    const { quantity, meaning, word, per: rate } = items[index] ?? {};
    if (quantity?.counter === 'server') return quantity.mid === 1 && quantity.unsaid === undefined;
    // "an 8-GPU H100 node at $14k a month": for an hour of one accelerator it would be too much
    if (quantity === undefined && meaning?.counter === 'server')
      return hourly(items[at]?.quantity) > DEAREST_HOUR_OF_ONE;
    if (quantity === undefined && meaning === undefined && rate === undefined && !word) return false;
  }
  return false;
}

/** How many a server of the accelerator named holds: what is written onto its name, 4卡H100, or what the catalogue says. */
function heldIn(items: readonly Item[]): number | undefined {
  const own = items.find(
    ({ quantity }, at) =>
      quantity?.counter === 'accelerator' &&
      quantity.mid > 1 &&
      quantity.mid <= LARGEST_SERVER &&
      acceleratorOf(items[at + 1]) !== undefined,
  );
  return own?.quantity?.mid ?? sizeOf(firstAccelerator(items));
}

/** The hours of "1.25M H100-hours". */
function isHourOf(items: readonly Item[], at: number): boolean {
  if (items[at]?.meaning?.unit !== 'hour') return false;
  const isHyphened = items[at]?.glued === true && items[at - 1]?.meaning?.marks.has('to') === true;
  return acceleratorOf(items[isHyphened ? at - 2 : at - 1]) !== undefined;
}

/** "147,000 GPU-hours at two dollars each": each hour. */
function ofHour({ per = [], mid, low, high }: Quantity) {
  const isEach = per.length === 1 && per[0] === PIECE && mid <= DEAREST_HOUR;
  return isEach ? { names: ['rent-price'], value: spanOf({ low, high }) } : undefined;
}
