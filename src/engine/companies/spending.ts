import { DAY } from '../../quantity/days.ts';
import { dividedBy, type Estimate, exactly, minus } from '../../quantity/estimate.ts';
import { sumOf } from '../../quantity/sum-of.ts';
import type { World } from '../intent.ts';
import { once } from '../once.ts';
import { isSeveralYears, type Period } from '../period.ts';
import { type Account, accountsOf } from './figures.ts';
import { calendarQuarterOf, isQuarter, isWhole, yearBefore } from './spans.ts';
import { surestAccounts } from './surest-accounts.ts';

/** What one company spent over a time, as far as it is known. */
export interface Spending {
  readonly company: string;
  /** The accounts it is the sum of, oldest first. */
  readonly accounts: readonly Account[];
  /** Missing where nothing of the time is known, or a quarter in its middle is not. */
  readonly amount?: Estimate;
  /** On the same time a year before; missing where that is not known. */
  readonly growth?: Estimate;
  /** What was spent on that time a year before. */
  readonly before?: Estimate;
  /** Of a single quarter, on the quarter before; and what was spent in that. */
  readonly growthQuarter?: Estimate;
  readonly quarterBefore?: Estimate;
  /**
   * `whole`: all of the time is known · `so-far`: its last quarters are not reported yet · `ahead`: none of it is ·
   * `gap`: a quarter in its middle is unknown · `unknown`: nothing is known of the company, or of so long ago
   */
  readonly state: 'whole' | 'so-far' | 'ahead' | 'gap' | 'unknown';
  /** The newest quarter known, whatever the time asked about. */
  readonly latest?: Account;
}

/** What a company paid for property and equipment over a time. */
export function spendingOf(company: string, { from, to }: Period, world: World): Spending {
  // Table, chart, remarks and follow-ups of one answer all ask for the same times of the same companies.
  return once(world, `spending ${world.now} ${company} ${from} ${to}`, () =>
    addUp(company, { from, to }, world),
  );
}

function addUp(company: string, period: Period, world: World): Spending {
  const all = accountsOf(company, 'capex', world);
  const latest = all.filter(isQuarter).at(-1);
  const known = { company, ...(latest === undefined ? {} : { latest }) };
  const accounts = surestAccounts(all, period);
  const state = stateOf(accounts, all, period);
  if (state !== 'whole' && state !== 'so-far') return { ...known, accounts, state };
  const amount = sumOfAccounts(accounts, company);
  const covered = { from: accounts[0]?.from ?? period.from, to: accounts.at(-1)?.to ?? period.to };
  const before = surestAccounts(all, yearBefore(covered));
  // over more than a year the two would overlap
  const isComparable = isWhole(before, yearBefore(covered)) && !isSeveralYears(covered);
  const [single, another] = accounts;
  const isSingle = single !== undefined && another === undefined && isQuarter(single);
  const precedes = isSingle ? precedent(single, all) : undefined;
  const quarterBefore = precedes && sumOfAccounts([precedes], 'quarter-before');
  return {
    ...known,
    accounts,
    state,
    amount,
    ...(isComparable ? grownFrom(amount, sumOfAccounts(before, 'year-before')) : {}),
    ...(quarterBefore === undefined
      ? {}
      : { quarterBefore, growthQuarter: growthOn(amount, quarterBefore, 'growthQuarter') }),
  };
}

/** Accounts added up, with a line of working for it. */
export function sumOfAccounts(accounts: readonly Account[], name: string): Estimate {
  return sumOf(
    accounts.map(({ figure }) => exactly(figure.mid, { name: 'capex', unit: figure.unit }, figure.sources)),
    { name, unit: accounts[0]?.figure.unit ?? 'USD' },
  );
}

function grownFrom(amount: Estimate, before: Estimate): Pick<Spending, 'growth' | 'before'> {
  return { growth: growthOn(amount, before, 'growth'), before };
}

/** now ÷ before − 1 */
export function growthOn(now: Estimate, before: Estimate, name: string): Estimate {
  const factor = dividedBy(now, before, { name: 'growth-factor', unit: 'ratio' });
  return minus(factor, exactly(1, { name: 'one', unit: 'ratio' }), { name, unit: 'change' });
}

function stateOf(chain: readonly Account[], all: readonly Account[], period: Period): Spending['state'] {
  if (isWhole(chain, period)) return 'whole';
  const end = chain.at(-1)?.to;
  const newest = all.at(-1)?.to ?? '';
  if (end !== undefined) return newest > end ? 'gap' : 'so-far';
  if (newest === '') return 'unknown';
  if (newest < period.from || calendarQuarterOf({ from: newest, to: newest }).to < period.to) return 'ahead';
  return (all[0]?.from ?? '') > period.from ? 'unknown' : 'gap';
}

function precedent({ from }: Account, all: readonly Account[]): Account | undefined {
  const day = Date.parse(from);
  return all.find((account) => isQuarter(account) && Math.abs(day - Date.parse(account.to)) <= 3 * DAY);
}
