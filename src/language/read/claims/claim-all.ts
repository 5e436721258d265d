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
import { claimPacedBudget } from './claim-paced-budget.ts';
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
import { type Contents, contentsOf } from './contents.ts';

/**
 * Everything a text says that can fill a slot: names, counts, times, prices, assumptions. `currency` is that of bare
 * prices. Each is looked for only where the text holds what it is never made without.
 */
export function claimAll(
  items: readonly Item[],
  textOf: (item: Item) => string,
  currency: string | undefined,
  catalogue: Catalogue,
  now: string,
  held: Contents = contentsOf(items),
): Claim[] {
  const whether = held.still ? claimWhether(items) : NONE;
  return joined([whether, ...claimsOf(freeOf(items, whether), textOf, currency, catalogue, now, held)]);
}

function claimsOf(
  items: readonly Item[],
  textOf: (item: Item) => string,
  currency: string | undefined,
  catalogue: Catalogue,
  now: string,
  held: Contents,
): readonly (readonly Claim[])[] {
  const hasTokens = held.tokens || held.side;
  const hours = held.hours ? claimAcceleratorHours(items) : NONE;
  const mayAssume = held.assumption || held.money || held.percent || held.share || held.rate;
  const assumptions = mayAssume ? withBothPrices(items, claimAssumptions(items)) : NONE;
  const requests = hasTokens || assumptions.length > 0 ? claimRequests(items, assumptions) : NONE;
  const users = held.requests ? claimUsers(items) : NONE;
  const isRated = hasTokens && requests.length === 0 && (held.rate || held.duration);
  const rated = isRated ? claimRatedTokens(items) : NONE;
  const sized = new Set([...requests, ...users, ...rated].flatMap(({ items: used }) => used));
  const isOwn = ({ items: used, names }: Claim) =>
    !used.some((at) => sized.has(at)) ||
    (users.length === 0 && names?.includes('requests-per-user') === true);
  const sets = [...hours, ...assumptions.filter(isOwn)];
  const free = freeOf(items, sets);
  const said = joined([
    requests,
    users,
    rated,
    held.requests && requests.length === 0 ? claimRequestCount(free) : NONE,
    held.served ? claimVolumes(freeOf(free, [...users, ...rated])) : NONE,
    held.served || held.side ? claimTokens(freeOf(free, [...requests, ...rated])) : NONE,
    held.large || held.parameters ? claimSizes(free) : NONE,
    held.unknown ? claimWrittenSizes(free, textOf) : NONE,
  ]);
  const amounts = held.side ? withCachedShare(items, said) : said;
  const experts = claimExperts(items, amounts);
  const paced = held.money && held.rate ? claimPacedBudget(free) : NONE;
  const mayPrice = held.money || held.at || held.rate || (held.is && held.number);
  const prices = mayPrice ? claimPrices(freeOf(free, paced), currency) : NONE;
  const ratios = held.times ? claimTimesSaid(items) : NONE;
  const tags = prices.filter(({ items: [at = -1] }) => free[at]?.quantity?.kind === 'number');
  const counted = freeOf(free, [...amounts, ...tags, ...ratios, ...experts]);
  const left = freeOf(counted, prices);
  const budgets = held.money || held.budget || held.asked ? claimBudget(left, currency) : NONE;
  const boardPower = (id: string) => catalogue.latest(id, 'boardPower', { now })?.mid;
  const mayCount = held.number || held.counter || held.whole || held.rate;
  const isPlural = (item: Item) => /[^s]s$/i.test(textOf(item));
  const isFree = ({ items: [at = -1] }: Claim) =>
    free[at]?.quantity === items[at]?.quantity && !isOfVolume(requests, at);
  return [
    held.name || held.all ? claimNames(items, textOf, catalogue) : NONE,
    sets,
    held.said || held.factor ? claimSaid(items) : NONE,
    held.factor || held.times ? claimGrowth(items) : NONE,
    ratios,
    experts,
    amounts,
    prices,
    held.power ? claimPower(left, assumptions, boardPower) : NONE,
    paced,
    budgets,
    mayCount ? claimCounts(freeOf(counted, budgets), isPlural) : NONE,
    held.users || held.licence ? claimSeats(free) : NONE,
    held.licence ? claimSubscription(free) : NONE,
    held.duration || held.date ? claimTimes(free) : NONE,
    held.work ? claimCompute(free) : NONE,
    held.rate || held.hours ? claimRates(items).filter(isFree) : NONE,
    held.asked && held.hours ? claimAskedHours(items) : NONE,
    held.asked && held.served ? claimAskedTokens(items) : NONE,
    held.currency ? claimCurrencies(items) : NONE,
    held.schedule || held.rate || held.duration || held.at ? claimSchedules(items, textOf) : NONE,
  ];
}

const NONE: readonly Claim[] = [];

/** All of several lists, most of them empty. */
function joined(lists: readonly (readonly Claim[])[]): Claim[] {
  const all: Claim[] = [];
  for (const list of lists) for (const claim of list) all.push(claim);
  return all;
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
