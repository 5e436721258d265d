import { gather } from '../amounts/gather.ts';
import type { Item } from '../amounts/item.ts';
import { acceleratorOf } from '../amounts/neighbours.ts';
import { PIECE } from '../amounts/rate-at.ts';
import { isTimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim } from './claim.ts';
import { HOURS } from './claim-work.ts';

/** A rate that belongs to no price: "per hour", "hourly", 每小时. */
export function claimRates(items: readonly Item[]): Claim[] {
  return gather(items, (item, at): Claim[] => {
    const per = item.per ?? hourOfOne(items, at) ?? anHour(item);
    if (per === undefined || item.attached) return [];
    const words = wordsOfRate(per);
    return words.map((value) => ({ ...bareClaim, takes: 'word', value, items: [at] }));
  });
}

/** "an hour of B200" and "one GPU-hour" ask its price as "per hour" does. */
function anHour({ quantity }: Item): readonly string[] | undefined {
  if (quantity === undefined || quantity.mid !== 1) return undefined;
  const isAnHour = quantity.kind === 'duration' && quantity.unsaid === true;
  return isAnHour || quantity.said === 'accelerator-hour' ? ['hour'] : undefined;
}

/** The "hour" of "an H100 hour", the "GPU-hour" of "an H100 GPU-hour", "one H200 hour". */
function hourOfOne(items: readonly Item[], at: number): readonly string[] | undefined {
  const { quantity, meaning } = items[at - 2] ?? {};
  const isSingle = quantity === undefined || (quantity.kind === 'number' && quantity.mid === 1);
  const isOne = acceleratorOf(items[at - 1]) !== undefined && isSingle && !meaning?.beyond;
  return isOne && HOURS.has(items[at]?.meaning?.unit ?? '') ? ['hour'] : undefined;
}

/** What a rate says of what is asked: an hour of a thing is rented, a million tokens have a price of their own. */
function wordsOfRate(per: readonly string[]): readonly string[] {
  if (per.some((by) => by.startsWith('million-') || by === 'tokens'))
    return ['million-tokens', 'blended-price', 'perMillionTokens'];
  if (per.includes('users')) return ['seat', 'users'];
  if (per.includes('W')) return ['flops-per-watt'];
  const time = per.find(isTimeUnit);
  if (time !== undefined) return time === 'hour' ? ['hour', 'rent'] : [time];
  return per.some((by) => by === 'accelerator' || by === PIECE) ? ['unit'] : [];
}
