import type { Estimate } from '../../quantity/estimate.ts';
import type { World } from '../intent.ts';
import type { Period } from '../period.ts';
import { accountsOf } from './figures.ts';
import { type OwnSpending, ownPartOf, ownSpendingOf } from './own-spending.ts';
import { chainOf, isWhole } from './spans.ts';
import { type Spending, spendingOf, sumOfAccounts } from './spending.ts';

/** What one company spent over the time asked about, by the filings and by its own definition. */
export interface Spender extends Spending {
  /** The time asked about, by its own calendar where that is asked for. */
  readonly period: Period;
  readonly own?: OwnSpending;
  /** Of a company that files none of it and told no more, its own figure for the beginning of the time. */
  readonly ownPart?: OwnSpending;
  /** What it took in over the same accounts. */
  readonly revenue?: Estimate;
}

/** What is known of one company over a time. */
export function spenderOf(company: string, period: Period, world: World): Spender {
  const spending = spendingOf(company, period, world);
  const own = ownSpendingOf(company, period, world);
  const isUntold = own === undefined && spending.latest === undefined && spending.accounts.length === 0;
  const ownPart = isUntold ? ownPartOf(company, period, world) : undefined;
  const revenue = revenueOf(company, spending, world);
  return {
    ...spending,
    period,
    ...(own === undefined ? {} : { own }),
    ...(ownPart === undefined ? {} : { ownPart }),
    ...(revenue === undefined ? {} : { revenue }),
  };
}

function revenueOf(company: string, { accounts }: Spending, world: World): Estimate | undefined {
  const [first, last] = [accounts[0], accounts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const covered = { from: first.from, to: last.to };
  const chain = chainOf(accountsOf(company, 'revenue', world), covered);
  return isWhole(chain, covered) ? sumOfAccounts(chain, 'revenue') : undefined;
}
