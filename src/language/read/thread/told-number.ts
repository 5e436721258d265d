import type { Query } from '../../../engine/query.ts';
import type { Unit } from '../../../quantity/units.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { spanOf } from '../amounts/span-of.ts';
import { bareClaim, type Claim, foreignOf } from '../claims/claim.ts';
import { convertMoney } from '../claims/convert-money.ts';
import type { Hearing } from '../claims/hear.ts';
import { isTold } from '../claims/is-told.ts';

/** A price somebody names is so many times what is known of an accelerator, or so small a part of it, at most. */
const FARTHEST = 3;

/**
 * What a large number that somebody named may be besides an amount: the price of each after a number of accelerators
 * ("vendor says 28k"), a sum to be told beside ours where nothing is counted ("I heard 100 million").
 */
export function toldNumber(
  items: readonly Item[],
  quantity: Quantity,
  previous: Query,
  hearing: Hearing,
): readonly Claim[] {
  if (quantity.scales === undefined || !isTold(items)) return [];
  if (previous.count === undefined) return [supposed(quantity, hearing.currency)];
  const price = { ...quantity, unit: hearing.currency };
  return priceOfEach(spanOf(price), price.unit, previous, hearing);
}

/** A sum alone as the price of each of the accelerators asked about, where it may be one. */
export function priceOfEach(
  value: ReturnType<typeof spanOf>,
  currency: string | undefined,
  { accelerator, assume }: Query,
  { vocabulary: { catalogue }, now }: Hearing,
): readonly Claim[] {
  if (typeof accelerator !== 'string' || assume?.['accelerator-price'] !== undefined) return [];
  const claim: Claim = {
    ...bareClaim,
    takes: 'assumption',
    names: ['accelerator-price'],
    value,
    foreign: foreignOf(currency),
  };
  const [price] = convertMoney([claim], catalogue, now, undefined);
  const known = catalogue.latest(accelerator, 'purchasePrice', { now });
  if (price?.foreign !== undefined || typeof price?.value !== 'number' || known === undefined) return [];
  const isLike = price.value >= known.low / FARTHEST && price.value <= known.high * FARTHEST;
  return isLike ? [price] : [];
}

function supposed(quantity: Quantity, currency: string | undefined): Claim {
  const { low, mid, high } = quantity;
  const value = { low, mid, high, unit: currency as Unit };
  const notes = currency === undefined ? [] : [{ key: 'asked-whether', values: { value } }];
  return { ...bareClaim, takes: 'supposed', value: spanOf(quantity), notes };
}
