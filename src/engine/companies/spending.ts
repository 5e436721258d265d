import { DAY } from '../../quantity/days.ts';
import { dividedBy, type Estimate, exactly, minus } from '../../quantity/estimate.ts';
import { sumOf } from '../../quantity/sum-of.ts';
import type { World } from '../intent.ts';
import { isSeveralYears, type Period } from '../period.ts';
import { type Account, accountsOf, publishedOf } from './figures.ts';
import { calendarQuarterOf, chainOf, isQuarter, isWhole, isYear, yearBefore } from './spans.ts';

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
export function spendingOf(company: string, period: Period, world: World): Spending {
  const all = accountsOf(company, 'capex', world);
  const latest = all.filter(isQuarter).at(-1);
  const known = { company, ...(latest === undefined ? {} : { latest }) };
  const accounts = surest(all, period);
  const state = stateOf(accounts, all, period);
  if (state !== 'whole' && state !== 'so-far') return { ...known, accounts, state };
  const amount = sumOfAccounts(accounts, company);
  const covered = { from: accounts[0]?.from ?? period.from, to: accounts.at(-1)?.to ?? period.to };
  const before = surest(all, yearBefore(covered));
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

/**
 * The accounts that make up a time: verified ones where they do, a year before quarters nobody confirmed, and before those
 * it restates; else all.
 */
function surest(all: readonly Account[], period: Period): readonly Account[] {
  const chain = chainOf(all, period);
  const verified = chain.every(({ figure }) => figure.verified)
    ? chain
    : chainOf(
        all.filter(({ figure }) => figure.verified),
        period,
      );
  return withRestatedYears(isWhole(verified, period) ? verified : chain, all);
}

/** Four quarters give way to the year they make up where that was told anew, and otherwise, after them. */
function withRestatedYears(chain: readonly Account[], all: readonly Account[]): readonly Account[] {
  for (const year of all.filter(isYear)) {
    const first = chain.findIndex(({ from }) => from === year.from);
    const last = chain.findIndex(({ to }) => to === year.to);
    const quarters = chain.slice(first, last + 1);
    if (first < 0 || quarters.length !== 4) continue;
    const sum = quarters.reduce((total, { figure }) => total + figure.mid, 0);
    const isLater = quarters.every(({ figure }) => publishedOf(figure) < publishedOf(year.figure));
    if (isLater && sum !== year.figure.mid)
      return withRestatedYears([...chain.slice(0, first), year, ...chain.slice(last + 1)], all);
  }
  return chain;
}

/** The calendar's quarter of the newest accounts that all of these companies have; those without any do not count. */
export function latestQuarter(companies: readonly string[], world: World): Period | undefined {
  const newest = companies.flatMap((company) => {
    const latest = ['capex', 'capexReported', 'capexReportedInYuan']
      .flatMap((kind) => accountsOf(company, kind, world).filter(isQuarter).at(-1) ?? [])
      .sort((a, b) => a.to.localeCompare(b.to))
      .at(-1);
    return latest === undefined ? [] : [calendarQuarterOf(latest)];
  });
  return newest.sort((a, b) => a.to.localeCompare(b.to))[0];
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
