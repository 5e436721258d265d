import type { Catalogue } from '../../../catalogue/catalogue.ts';
import type { Item } from '../amounts/item.ts';
import { withBothPrices } from './both-prices.ts';
import type { Claim } from './claim.ts';
import { claimAmounts } from './claim-amounts.ts';
import { claimAskedHours, claimAskedTokens, claimAskedUtilisation } from './claim-asked.ts';
import { claimAssumptions } from './claim-assumptions.ts';
import { claimBudget } from './claim-budget.ts';
import { claimCounts } from './claim-counts.ts';
import { claimGrowth } from './claim-growth.ts';
import { claimExperts } from './claim-mixtures.ts';
import { claimNames } from './claim-names.ts';
import { claimPacedBudget } from './claim-paced-budget.ts';
import { claimPower } from './claim-power.ts';
import { claimPrices } from './claim-prices.ts';
import { claimRates } from './claim-rates.ts';
import { claimCurrencies, claimSaid } from './claim-said.ts';
import { claimSchedules } from './claim-schedules.ts';
import { claimSeats, claimSubscription } from './claim-seats.ts';
import { claimSheet } from './claim-sheet.ts';
import { claimSupposed } from './claim-supposed.ts';
import { claimTimes } from './claim-times.ts';
import { claimTimesSaid } from './claim-times-said.ts';
import { claimWhether } from './claim-whether.ts';
import { claimAcceleratorHours, claimCompute } from './claim-work.ts';
import type { Contents } from './content.ts';
import { contentsOf } from './contents.ts';
import { freeOf } from './free-of.ts';
import { inInstances } from './in-instances.ts';
import { joined, NONE } from './joined.ts';
import { withoutPassing } from './passing.ts';

/**
 * Everything a text says that can fill a slot: names, counts, times, prices, assumptions. `currency` is that of bare
 * prices. Each is looked for only where the text holds what it is never made without.
 */
export function claimAll(
  all: readonly Item[],
  textOf: (item: Item) => string,
  currency: string | undefined,
  catalogue: Catalogue,
  now: string,
  holds: Contents = contentsOf(all),
): Claim[] {
  const items = holds.passing ? withoutPassing(all) : all;
  const held = items === all ? holds : contentsOf(items);
  const whether =
    held.still || ((held.supposed || held.whether) && (held.money || held.number))
      ? claimWhether(items, currency)
      : NONE;
  const sheet = held.whether && held.name ? claimSheet(items) : NONE;
  const asked = [...whether, ...sheet];
  const others = joined(claimsOf(freeOf(items, asked), textOf, currency, catalogue, now, held));
  const counted = held.name ? inInstances(others, items, catalogue) : others;
  return [...asked, ...counted];
}

function claimsOf(
  items: readonly Item[],
  textOf: (item: Item) => string,
  currency: string | undefined,
  catalogue: Catalogue,
  now: string,
  held: Contents,
): readonly (readonly Claim[])[] {
  const hours = held.hours ? claimAcceleratorHours(items) : NONE;
  const mayAssume = held.assumption || held.money || held.percent || held.share || held.rate;
  const assumptions = mayAssume ? withBothPrices(items, claimAssumptions(items)) : NONE;
  const { requests, sets, free, amounts } = claimAmounts(items, hours, assumptions, textOf, held);
  const experts = claimExperts(items, amounts);
  const paced = held.money && held.rate ? claimPacedBudget(free) : NONE;
  const mayPrice = held.money || held.at || held.rate || ((held.is || held.times) && held.number);
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
    (held.supposed || held.whether) && (held.money || held.large) ? claimSupposed(left, currency) : NONE,
    mayCount ? claimCounts(freeOf(counted, budgets), isPlural, held) : NONE,
    held.users || held.licence ? claimSeats(free) : NONE,
    held.licence ? claimSubscription(free) : NONE,
    held.duration || held.date ? claimTimes(free) : NONE,
    held.work ? claimCompute(free) : NONE,
    held.rate || held.hours ? claimRates(items).filter(isFree) : NONE,
    held.asked && held.hours ? claimAskedHours(items) : NONE,
    held.asked && held.served ? claimAskedTokens(items) : NONE,
    held.assumption ? claimAskedUtilisation(items, assumptions) : NONE,
    held.currency ? claimCurrencies(items) : NONE,
    held.schedule || held.rate || held.duration || held.at ? claimSchedules(items, textOf) : NONE,
  ];
}

/** "2M blorps/day": the day is what they are by, not how long anything lasts. */
function isOfVolume(requests: readonly Claim[], at: number): boolean {
  return requests.some(({ takes, items }) => takes === 'volume' && items.includes(at));
}
