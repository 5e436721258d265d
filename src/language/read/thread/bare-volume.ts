import type { Query } from '../../../engine/query.ts';
import type { Volume } from '../../../engine/serving/volume.ts';
import type { Item } from '../amounts/item.ts';
import { hoursOf, isTimeUnit } from '../amounts/units.ts';
import { bareClaim, type Claim } from '../claims/claim.ts';
import type { Said } from '../claims/hear.ts';
import { written } from '../claims/volume-time.ts';

/** In a text that refines, so many of what is served stand for those of the question before, in its time, "5M requests", or in one that is said: "at 10B a day". */
export function withBareVolume(said: Said, previous: Query): Said {
  const volume = previous.volume as Volume | undefined;
  if (volume === undefined || said.claims.some(({ takes }) => takes === 'volume')) return said;
  const rated = ratedVolume(said.items, volume);
  if (rated !== undefined) {
    const isTaken = ({ items }: Claim) => items.some((at) => rated.items.includes(at));
    return { ...said, claims: [...said.claims.filter((claim) => !isTaken(claim)), rated] };
  }
  const named = said.items.flatMap(({ quantity }, at) => {
    const isOf = quantity?.unit === volume.of && quantity.said === volume.of && quantity.per === undefined;
    return isOf && !quantity.unclear && quantity.low === quantity.high ? [{ at, amount: quantity.mid }] : [];
  });
  const [only, ...others] = named;
  const isTaken = said.claims.some(
    ({ takes, items }) => takes === 'assumption' && items.includes(only?.at ?? -1),
  );
  if (only === undefined || others.length > 0 || isTaken) return said;
  const claim: Claim = {
    ...bareClaim,
    takes: 'volume',
    value: { ...volume, amount: only.amount },
    items: [only.at],
  };
  return { ...said, claims: [...said.claims, claim] };
}

/** Fewer a day than this are a price sooner: "at 2.5 an hour". */
const FEWEST = 1000;

/** The one number of a text, by the time that stands beside it. */
function ratedVolume(items: readonly Item[], volume: Volume): Claim | undefined {
  const [at, another] = items.flatMap(({ quantity }, index) => (quantity?.kind === 'number' ? [index] : []));
  const quantity = items[at ?? -1]?.quantity;
  if (at === undefined || another !== undefined || quantity === undefined) return undefined;
  const { mid, low, high, counter, unclear } = quantity;
  if (low !== high || counter !== undefined || unclear || mid < FEWEST) return undefined;
  const time = timeBeside(items, at);
  const rate = time && written[time.unit];
  if (time === undefined || rate === undefined) return undefined;
  const amount = Number((mid * rate[0]).toPrecision(12));
  return {
    ...bareClaim,
    takes: 'volume',
    value: { amount, of: volume.of, per: rate[1] },
    items: [at, ...time.items],
  };
}

/** "per day" of the number itself, "a day" or "daily" right after it, 每天 right before. */
function timeBeside(
  items: readonly Item[],
  at: number,
): { readonly unit: string; readonly items: readonly number[] } | undefined {
  for (const index of [at, at + 1, at - 1]) {
    const { quantity, per } = items[index] ?? {};
    const [unit, another] = (index === at ? quantity?.per : per) ?? [];
    if (unit !== undefined && another === undefined && isTimeUnit(unit)) return { unit, items: [index] };
    const said = quantity?.kind === 'duration' ? quantity.said : undefined;
    if (said !== undefined && isTimeUnit(said) && quantity?.mid === hoursOf[said])
      return { unit: said, items: [index] };
  }
  return undefined;
}
