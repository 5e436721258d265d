import { SMALLEST_RACK } from '../amounts/count-at.ts';
import { gather } from '../amounts/gather.ts';
import { LARGEST_SERVER, sizeOf } from '../amounts/holder-beside.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { times } from '../amounts/sizes.ts';
import { spanOf } from '../amounts/span-of.ts';
import { isTimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim, foreignOf } from './claim.ts';
import { isHourly, isPriceAt } from './is-price-at.ts';
import { DEAREST_HOUR, namesOf, pieceOf } from './priced-thing.ts';

/** Prices the asker sets: each, per hour, per server, per kWh. */
export function claimPrices(items: readonly Item[], currency: string | undefined): Claim[] {
  const piece = pieceOf(items);
  const isRack =
    (sizeOf(items.map(acceleratorOf).find((found) => found !== undefined)) ?? 0) >= SMALLEST_RACK;
  const isOfHours = items.some(
    ({ quantity, meaning }, at) =>
      [quantity?.said, meaning?.unit].includes('accelerator-hour') || isHourOf(items, at),
  );
  return gather(items, (item, at): Claim[] => {
    const { quantity } = item;
    if (quantity === undefined || quantity.unclear || !isPriceAt(items, at, quantity)) return [];
    const code = quantity.kind === 'money' ? quantity.unit : currency;
    const priced = ofHeld(isRack && quantity.per?.includes('rack') ? perServer(quantity) : quantity, items);
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
    const isOpen = piece === 'accelerator' && (quantity.per ?? []).every(isTimeUnit);
    if (isOpen) return [{ ...price, mayBeForAll: true }];
    return set.names[0] === 'server-price'
      ? [price, { ...bareClaim, takes: 'word', value: 'servers', items: [at] }]
      : [price];
  });
}

/** "$3.1M per rack" of what is sold by the rack: that is its server. */
function perServer(quantity: Quantity): Quantity {
  return { ...quantity, per: quantity.per?.map((by) => (by === 'rack' ? 'server' : by)) ?? [] };
}

/** 每台每月7万: a server's rent is that of so many accelerators. */
function ofHeld(quantity: Quantity, items: readonly Item[]): Quantity {
  const { per = [] } = quantity;
  const isRent = per.includes('server') && per.some(isTimeUnit);
  const held = isRent ? heldIn(items) : undefined;
  if (held === undefined) return quantity;
  return { ...times(quantity, 1 / held), per: per.map((by) => (by === 'server' ? 'accelerator' : by)) };
}

/** How many a server of the accelerator named holds, unless another number of them is written onto its name: 4卡H100. */
function heldIn(items: readonly Item[]): number | undefined {
  const size = sizeOf(items.map(acceleratorOf).find((found) => found !== undefined));
  const isOther = items.some(
    ({ quantity }, at) =>
      quantity?.counter === 'accelerator' &&
      quantity.mid <= LARGEST_SERVER &&
      quantity.mid !== size &&
      acceleratorOf(items[at + 1]) !== undefined,
  );
  return isOther ? undefined : size;
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
