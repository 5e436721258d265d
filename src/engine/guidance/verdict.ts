import type { Bounded, Range } from '../../quantity/range.ts';
import { rangeOf } from '../../quantity/range-of.ts';
import type { Note } from '../answer.ts';
import type { Account } from '../companies/figures.ts';
import { ownSpendingOf } from '../companies/own-spending.ts';
import { isQuarter } from '../companies/spans.ts';
import { spendingOf } from '../companies/spending.ts';
import type { World } from '../intent.ts';
import type { Told } from './statements.ts';

/** A single figure is met by what comes within this share of it: nobody guides to the last million. */
const NEAR = 0.025;

/** What was spent in the time guidance was about, and how that stands to it; nothing unless all of the time is reported. */
export function verdictOn({ company, best, amount }: Told, world: World): Note[] {
  if (best === undefined || amount === undefined) return [];
  const { amount: cash, state, accounts } = spendingOf(company, best.period, world);
  const { remark } = best.figure;
  if (remark === 'each-quarter') return state === 'whole' ? eachQuarter(company, accounts, amount) : [];
  const own = ownSpendingOf(company, best.period, world);
  if (own !== undefined && remark === undefined) {
    const spent = rangeOf(own.amount);
    const isSure = own.accounts.every(({ figure }) => figure.verified);
    return [
      { key: 'met-by-own', values: { company, spent, standing: standingOf(spent, amount) } },
      ...(isSure ? [] : [{ key: 'unverified', values: { name: 'reported' } }]),
    ];
  }
  if (cash === undefined && best.period.to < world.now)
    return [{ key: 'met-not-known', values: { company } }];
  if (cash === undefined || state !== 'whole') return [];
  const spent = rangeOf(cash);
  // cash is less than what a company counts with its leases, or more than it counts without its proceeds
  if (remark !== undefined || world.catalogue.thing(company)?.traits.ownDefinition !== undefined)
    return [{ key: 'met-unknown', values: { company, spent } }];
  return [{ key: 'met-by-cash', values: { company, spent, standing: standingOf(spent, amount) } }];
}

/** Of guidance for each quarter the one with the least spent decides. */
function eachQuarter(company: string, accounts: readonly Account[], amount: Bounded): Note[] {
  const [least] = accounts.toSorted((a, b) => a.figure.mid - b.figure.mid);
  if (least === undefined || !accounts.every(isQuarter)) return [];
  const { low, mid, high, unit } = least.figure;
  const spent = { low, mid, high, unit };
  return [{ key: 'met-each-quarter', values: { company, spent, standing: standingOf(spent, amount) } }];
}

function standingOf({ mid: spent }: Range, { low, high, bound }: Bounded): string {
  const slack = low === high ? NEAR * high : 0;
  if (spent < low - slack) return 'below-guided';
  if (bound !== 'at-least' && spent > high + slack) return 'above-guided';
  return low === high && bound === undefined ? 'as-guided' : 'within-guided';
}
