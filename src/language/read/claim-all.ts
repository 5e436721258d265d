import type { Catalogue } from '../../catalogue/catalogue.ts';
import { withCachedShare } from './cached-share.ts';
import type { Claim } from './claim.ts';
import { claimAssumptions } from './claim-assumptions.ts';
import { claimBudget } from './claim-budget.ts';
import { claimCounts } from './claim-counts.ts';
import { claimGrowth } from './claim-growth.ts';
import { claimNames } from './claim-names.ts';
import { claimPower } from './claim-power.ts';
import { claimPrices } from './claim-prices.ts';
import { claimRatedTokens } from './claim-rated-tokens.ts';
import { claimRequestCount } from './claim-request-count.ts';
import { claimRequests } from './claim-requests.ts';
import { claimSchedules } from './claim-schedules.ts';
import { claimSeats, claimSubscription } from './claim-seats.ts';
import { claimExperts, claimSizes, claimWrittenSizes } from './claim-sizes.ts';
import { claimTimes } from './claim-times.ts';
import { claimTimesSaid } from './claim-times-said.ts';
import { claimTokens } from './claim-tokens.ts';
import { claimUsers, claimVolumes } from './claim-volumes.ts';
import { gather } from './gather.ts';
import type { Item } from './item.ts';
import type { Mark } from './marks.ts';
import { acceleratorOf } from './neighbours.ts';
import { PIECE } from './rate-at.ts';
import { spanOf } from './span-of.ts';
import { isTimeUnit } from './units.ts';

/** Everything a text says that can fill a slot: names, counts, times, prices, assumptions. `currency` is that of bare prices. */
export function claimAll(
  items: readonly Item[],
  textOf: (item: Item) => string,
  currency: string | undefined,
  catalogue: Catalogue,
): Claim[] {
  const hours = claimAcceleratorHours(items);
  const assumptions = claimAssumptions(items);
  const requests = claimRequests(items, assumptions);
  const users = claimUsers(items);
  const rated = requests.length > 0 ? [] : claimRatedTokens(items);
  const sized = new Set([...requests, ...users, ...rated].flatMap(({ items: used }) => used));
  const isOwn = ({ items: used, names }: Claim) =>
    !used.some((at) => sized.has(at)) ||
    (users.length === 0 && names?.includes('requests-per-user') === true);
  const sets = [...hours, ...assumptions.filter(isOwn)];
  const free = freeOf(items, sets);
  const amounts = withCachedShare(items, [
    ...requests,
    ...users,
    ...rated,
    ...(requests.length === 0 ? claimRequestCount(free) : []),
    ...claimVolumes(freeOf(free, [...users, ...rated])),
    ...claimTokens(freeOf(free, [...requests, ...rated])),
    ...claimSizes(free),
    ...claimWrittenSizes(free, textOf),
  ]);
  const experts = claimExperts(items, amounts);
  const prices = claimPrices(free, currency);
  const ratios = claimTimesSaid(items);
  const tags = prices.filter(({ items: [at = -1] }) => free[at]?.quantity?.kind === 'number');
  const counted = freeOf(free, [...amounts, ...tags, ...ratios, ...experts]);
  const left = freeOf(counted, prices);
  const budgets = claimBudget(left, currency);
  return [
    ...claimNames(items, textOf, catalogue),
    ...sets,
    ...claimSaid(items),
    ...claimGrowth(items),
    ...ratios,
    ...experts,
    ...amounts,
    ...prices,
    ...claimPower(left, assumptions),
    ...budgets,
    ...claimCounts(freeOf(counted, budgets), (item) => /[^s]s$/i.test(textOf(item))),
    ...claimSeats(free),
    ...claimSubscription(free),
    ...claimTimes(free),
    ...claimCompute(free),
    ...claimRates(items).filter(({ items: [at = -1] }) => free[at]?.quantity === items[at]?.quantity),
    ...claimAskedHours(items),
    ...claimAskedTokens(items),
    ...claimCurrencies(items),
    ...claimSchedules(items, textOf),
  ];
}

/** The items without the quantities that some claims have taken. */
function freeOf(items: readonly Item[], claims: readonly Claim[]): readonly Item[] {
  if (claims.length === 0) return items;
  const taken = new Set(claims.flatMap(({ items: used }) => used));
  return items.map((item, at) =>
    taken.has(at) && item.quantity !== undefined ? withoutQuantity(item) : item,
  );
}

function withoutQuantity({ quantity: _, ...item }: Item): Item {
  return item;
}

/** "how many H100 hours": what is asked for. */
function claimAskedHours(items: readonly Item[]): Claim[] {
  return gather(items, (item, at): Claim[] => {
    const isAsked = items[at - 1]?.meaning?.beyond === true && items[at + 1]?.meaning?.unit === 'hour';
    if (!isAsked || acceleratorOf(item) === undefined) return [];
    return [{ takes: 'word', value: 'acceleratorHours', items: [at - 1, at + 1], notes: [] }];
  });
}

/** "how many tokens", 多少token: what is asked for. */
function claimAskedTokens(items: readonly Item[]): Claim[] {
  return items.flatMap(({ meaning }, at): Claim[] => {
    const isAsked = meaning?.marks.has('how-many') === true && items[at + 1]?.meaning?.unit === 'tokens';
    return isAsked ? [{ takes: 'word', value: 'tokens', items: [at, at + 1], notes: [] }] : [];
  });
}

/** "10,000 GPU-hours", "2M H100 hours". */
function claimAcceleratorHours(items: readonly Item[]): Claim[] {
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity === undefined || quantity.unclear) return [];
    const value = spanOf(quantity);
    const claim = { takes: 'acceleratorHours', value, notes: [] } as const;
    if (quantity.said === 'accelerator-hour') return [{ ...claim, items: [at] }];
    const isHyphened = items[at + 2]?.glued === true && items[at + 2]?.meaning?.marks.has('to') === true;
    const unit = isHyphened ? at + 3 : at + 2;
    const isHours = acceleratorOf(items[at + 1]) !== undefined && HOURS.has(items[unit]?.meaning?.unit ?? '');
    return quantity.kind === 'number' && isHours ? [{ ...claim, items: [at, unit] }] : [];
  });
}

const HOURS: ReadonlySet<string> = new Set(['hour', 'accelerator-hour']);

/** "at full load", 半价: assumptions without their number. */
function claimSaid(items: readonly Item[]): Claim[] {
  return gather(items, ({ meaning }, at) =>
    SAID.flatMap(([mark, name, value]): Claim[] =>
      meaning?.marks.has(mark) ? [{ takes: 'assumption', names: [name], value, items: [at], notes: [] }] : [],
    ),
  );
}

const SAID: readonly (readonly [Mark, string, number])[] = [
  ['full-load', 'load', 1],
  ['half-price', 'discount', 0.5],
];

/** The work of a training run: "1e25 FLOP". */
function claimCompute(items: readonly Item[]): Claim[] {
  return gather(items, ({ quantity }, at): Claim[] => {
    if (quantity?.unit !== 'FLOP' || quantity.unclear || quantity.per !== undefined) return [];
    return [{ takes: 'compute', value: spanOf(quantity), items: [at], notes: [] }];
  });
}

/** A rate that belongs to no price: "per hour", "hourly", 每小时. */
function claimRates(items: readonly Item[]): Claim[] {
  return gather(items, (item, at): Claim[] => {
    const per = item.per ?? hourOfOne(items, at) ?? anHour(item);
    if (per === undefined || item.attached) return [];
    const words = wordsOfRate(per);
    return words.map((value) => ({ takes: 'word', value, items: [at], notes: [] }));
  });
}

/** "an hour of B200" asks its price as "per hour" does. */
function anHour({ quantity }: Item): readonly string[] | undefined {
  return quantity?.kind === 'duration' && quantity.unsaid && quantity.mid === 1 ? ['hour'] : undefined;
}

/** The "hour" of "an H100 hour". */
function hourOfOne(items: readonly Item[], at: number): readonly string[] | undefined {
  const { quantity, meaning } = items[at - 2] ?? {};
  const isOne = acceleratorOf(items[at - 1]) !== undefined && quantity === undefined && !meaning?.beyond;
  return isOne && items[at]?.meaning?.unit === 'hour' ? ['hour'] : undefined;
}

/** What a rate says of what is asked: an hour of a thing is rented, a million tokens have a price of their own. */
function wordsOfRate(per: readonly string[]): readonly string[] {
  if (per.some((by) => by.startsWith('million-') || by === 'tokens'))
    return ['million-tokens', 'blended-price', 'perMillionTokens'];
  if (per.includes('users')) return ['seat'];
  if (per.includes('W')) return ['flops-per-watt'];
  const time = per.find(isTimeUnit);
  if (time !== undefined) return time === 'hour' ? ['hour', 'rent'] : [time];
  return per.some((by) => by === 'accelerator' || by === PIECE) ? ['unit'] : [];
}

/** "in euros", 人民币呢: a currency without a number is the one the answer is wanted in. */
function claimCurrencies(items: readonly Item[]): Claim[] {
  return gather(items, ({ meaning }, at): Claim[] => {
    const currency = meaning?.currency;
    if (currency === undefined || currency.vague) return [];
    return [{ takes: 'currency', value: currency.code, items: [at], notes: [] }];
  });
}
