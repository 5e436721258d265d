import { dividedBy, type Estimate, exactly } from '../../quantity/estimate.ts';
import type { World } from '../intent.ts';
import type { Period } from '../period.ts';
import { type Account, accountsOf } from './figures.ts';
import { chainOf, isWhole, yearBefore } from './spans.ts';
import { growthOn, sumOfAccounts } from './spending.ts';

/** What a company itself calls its capital spending over a time, by its own definition. */
export interface OwnSpending {
  readonly accounts: readonly Account[];
  readonly amount: Estimate;
  /** On the same time a year before: as the company said it, else worked out where both figures are verified. */
  readonly growth?: Estimate;
}

/** The company's own figure; undefined unless it is known for the whole of the time. */
export function ownSpendingOf(company: string, period: Period, world: World): OwnSpending | undefined {
  const own = accountsOf(company, 'capexReported', world);
  const accounts = chainOf(own, period);
  if (!isWhole(accounts, period)) return inYuan(company, period, world);
  const amount = sumOfAccounts(accounts, 'reported');
  const growth = saidGrowth(company, accounts, world) ?? workedOut(own, accounts, amount);
  return { accounts, amount, ...(growth === undefined ? {} : { growth }) };
}

/** As much of a time from its beginning as the company's own figure is known of, in the money it was told in. */
export function ownPartOf(company: string, period: Period, world: World): OwnSpending | undefined {
  for (const kind of ['capexReported', 'capexReportedInYuan']) {
    const accounts = chainOf(accountsOf(company, kind, world), period);
    if (accounts.length > 0) return { accounts, amount: sumOfAccounts(accounts, 'reported') };
  }
  return undefined;
}

/** Yuan ÷ yuan to the dollar, at the reference rate about its last day. */
function inYuan(company: string, period: Period, world: World): OwnSpending | undefined {
  const accounts = chainOf(accountsOf(company, 'capexReportedInYuan', world), period);
  const rate = world.catalogue.latest('cny', 'perDollar', { now: world.now, asOf: accounts.at(-1)?.to });
  if (!isWhole(accounts, period) || rate === undefined) return undefined;
  const yuanPerDollar = exactly(rate.mid, { name: 'yuan-per-dollar', unit: 'ratio' }, rate.sources);
  const amount = dividedBy(sumOfAccounts(accounts, 'in-yuan'), yuanPerDollar, {
    name: 'reported',
    unit: 'USD',
  });
  const growth = saidGrowth(company, accounts, world);
  return { accounts, amount, ...(growth === undefined ? {} : { growth }) };
}

function saidGrowth(company: string, accounts: readonly Account[], world: World): Estimate | undefined {
  const [account, other] = accounts;
  if (account === undefined || other !== undefined) return undefined;
  const said = accountsOf(company, 'capexReportedGrowth', world).find(({ to }) => to === account.to);
  return said && exactly(said.figure.mid, { name: 'reportedGrowth', unit: 'change' }, said.figure.sources);
}

function workedOut(
  own: readonly Account[],
  accounts: readonly Account[],
  amount: Estimate,
): Estimate | undefined {
  const before = yearBefore({ from: accounts[0]?.from ?? '', to: accounts.at(-1)?.to ?? '' });
  const base = chainOf(own, before);
  const isSure = [...accounts, ...base].every(({ figure }) => figure.verified);
  if (!isWhole(base, before) || !isSure) return undefined;
  return growthOn(amount, sumOfAccounts(base, 'year-before'), 'reportedGrowth');
}
