import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Item } from '../amounts/item.ts';
import { withBothPrices } from './both-prices.ts';
import { withCachedShare } from './cached-share.ts';
import type { Claim } from './claim.ts';
import { claimAskedHours, claimAskedTokens } from './claim-asked.ts';
import { claimAssumptions } from './claim-assumptions.ts';
import { claimBudget } from './claim-budget.ts';
import { claimCounts } from './claim-counts.ts';
import { claimGrowth } from './claim-growth.ts';
import { claimExperts, claimWrittenSizes } from './claim-mixtures.ts';
import { claimNames } from './claim-names.ts';
import { claimPower } from './claim-power.ts';
import { claimPrices } from './claim-prices.ts';
import { claimRatedTokens } from './claim-rated-tokens.ts';
import { claimRates } from './claim-rates.ts';
import { claimRequestCount } from './claim-request-count.ts';
import { claimRequests } from './claim-requests.ts';
import { claimCurrencies, claimSaid } from './claim-said.ts';
import { claimSchedules } from './claim-schedules.ts';
import { claimSeats, claimSubscription } from './claim-seats.ts';
import { claimSizes } from './claim-sizes.ts';
import { claimTimes } from './claim-times.ts';
import { claimTimesSaid } from './claim-times-said.ts';
import { claimTokens } from './claim-tokens.ts';
import { claimUsers, claimVolumes } from './claim-volumes.ts';
import { claimWhether } from './claim-whether.ts';
import { claimAcceleratorHours, claimCompute } from './claim-work.ts';

/** Everything a text says that can fill a slot: names, counts, times, prices, assumptions. `currency` is that of bare prices. */
export function claimAll(
  items: readonly Item[],
  textOf: (item: Item) => string,
  currency: string | undefined,
  catalogue: Catalogue,
): Claim[] {
  const whether = claimWhether(items);
  return [...whether, ...claimsOf(freeOf(items, whether), textOf, currency, catalogue)];
}

function claimsOf(
  items: readonly Item[],
  textOf: (item: Item) => string,
  currency: string | undefined,
  catalogue: Catalogue,
): Claim[] {
  const hours = claimAcceleratorHours(items);
  const assumptions = withBothPrices(items, claimAssumptions(items));
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
    ...claimRates(items).filter(
      ({ items: [at = -1] }) => free[at]?.quantity === items[at]?.quantity && !isOfVolume(requests, at),
    ),
    ...claimAskedHours(items),
    ...claimAskedTokens(items),
    ...claimCurrencies(items),
    ...claimSchedules(items, textOf),
  ];
}

/** "2M blorps/day": the day is what they are by, not how long anything lasts. */
function isOfVolume(requests: readonly Claim[], at: number): boolean {
  return requests.some(({ takes, items }) => takes === 'volume' && items.includes(at));
}

/** The items without the quantities that some claims have taken. */
function freeOf(items: readonly Item[], claims: readonly Claim[]): readonly Item[] {
  let free: Item[] | undefined;
  for (const { items: used } of claims) {
    for (const at of used) {
      const item = items[at];
      if (item?.quantity === undefined) continue;
      free ??= [...items];
      free[at] = withoutQuantity(item);
    }
  }
  return free ?? items;
}

function withoutQuantity(item: Item): Item {
  return { ...item, quantity: undefined, claimed: item.quantity };
}
