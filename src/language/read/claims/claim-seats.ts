import { gather } from '../amounts/gather.ts';
import type { Item, Quantity } from '../amounts/item.ts';
import { spanOf } from '../amounts/span-of.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim } from './claim.ts';

/** "200 seats", "for 50 users": of what is sold by the user. */
export function claimSeats(items: readonly Item[]): Claim[] {
  // users of a model send requests, and accelerators are not sold by the user
  const isServed = items.some(({ meaning }) => meaning?.things.some(({ kind }) => UNSEATED.has(kind)));
  return gather(items, ({ quantity }, at): Claim[] => {
    if (isServed) return [];
    if (isBeforeLicence(items, at)) {
      const word = items[at + 2]?.meaning?.unit === 'users' ? [at + 2] : [];
      const value = spanOf(quantity as Quantity);
      return [{ ...bareClaim, takes: 'seats', value, items: [at, ...word] }];
    }
    const { unit, said, per, unclear, high } = quantity ?? {};
    const isTimed = per !== undefined && !per.every(isTimeUnit);
    if (quantity === undefined || unit !== 'users' || said !== 'users' || isTimed || unclear) return [];
    const claim: Claim = { ...bareClaim, takes: 'seats', value: spanOf(quantity), items: [at] };
    // the price of one seat is the price
    return [high === 1 ? { ...claim, idle: true } : claim];
  });
}

const UNSEATED: ReadonlySet<string> = new Set(['model', 'accelerator', 'instance']);

/** "25 Claude Team seats". */
function isBeforeLicence(items: readonly Item[], at: number): boolean {
  const quantity = items[at]?.quantity;
  if (quantity?.kind !== 'number' || quantity.unclear || quantity.per !== undefined) return false;
  return items[at + 1]?.meaning?.things.some(({ kind }) => kind === 'licence') === true;
}

/** For how long a licence is paid: "50 seats for a year", "200 people per month", 30个席位一年. */
export function claimSubscription(items: readonly Item[]): Claim[] {
  const isLicensed = items.some(({ meaning }) => meaning?.things.some(({ kind }) => kind === 'licence'));
  if (!isLicensed) return [];
  return gather(items, ({ quantity, per, attached }, at): Claim[] => {
    if (quantity?.kind === 'duration' && !quantity.unclear)
      return [{ ...bareClaim, takes: 'subscription', value: spanOf(quantity), items: [at] }];
    const by = attached ? undefined : timeOf(per);
    const own = quantity?.unit === 'users' ? timeOf(quantity.per) : undefined;
    const unit = by ?? own;
    if (unit === undefined) return [];
    const claim: Claim = { ...bareClaim, takes: 'subscription', value: hoursOf[unit], items: [at] };
    // seats are priced by the month
    return [unit === 'month' ? { ...claim, idle: true } : claim];
  });
}

/** The one time a rate is by, "a year". */
function timeOf(per: readonly string[] = []) {
  const [unit, ...others] = per.filter(isTimeUnit);
  return unit !== undefined && others.length === 0 ? unit : undefined;
}
